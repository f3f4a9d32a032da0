package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.command.recommendation.Recommendations.held;
import static org.plumbline.command.recommendation.Recommendations.started;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationLapsed.*;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ImpactLapsed;

class LapseTest {

    private static final Item GONE = new Item("evidence", "action", null, "p-submitter", TODAY, false);
    private static final Item OTHER = new Item("other", "action", null, "p-submitter");
    private static final RecommendationFacts BARE = facts(List.of(DONE), List.of(GONE));
    private static final EvidenceLapsed LAPSED = new EvidenceLapsed("80433", TODAY, ID, "evidence");

    @Test
    void what_is_assured_or_being_assured_goes_back_to_work_when_its_only_evidence_counts_no_longer() {
        assertThat(lapse(givenAssured().state(), BARE)).containsExactly(LAPSED);
        var underAssurance = given(identified(), accepted(), planned(), delivered(), requested());
        assertThat(lapse(underAssurance.state(), BARE)).containsExactly(LAPSED);
        assertThat(underAssurance.given(LAPSED).state()).isInstanceOf(RecommendationState.InProgress.class);
        givenAssured(rated(ImpactRating.EVIDENT, "evidence"), LAPSED)
                .when(close(), CHAIR, at(board(true, true, "decision"), READY))
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void other_evidence_for_the_same_criteria_keeps_it_up() {
        assertThat(lapse(givenAssured().state(), facts(List.of(DONE), List.of(GONE, OTHER))))
                .isEmpty();
    }

    @Test
    void the_opinion_of_a_body_outside_falls_with_the_evidence_that_holds_it() {
        var byPeers = new AssuranceGiven(
                "80433",
                TODAY,
                ID,
                "assurance",
                3,
                AssuranceLevel.REASONABLE,
                List.of(),
                "So they found.",
                "p-quality",
                "Peer review",
                "evidence");
        var assured = given(identified(), accepted(), planned(), delivered(), requested(), byPeers);
        assertThat(lapse(assured.state(), facts(List.of(DONE), List.of(GONE, OTHER))))
                .containsExactly(LAPSED);
        assertThat(assured.state().evidenceIds()).contains("evidence");
        var replaced = new Item("evidence", "action", null, "p-submitter", TODAY, false, "other");
        assertThat(lapse(assured.state(), facts(List.of(DONE), List.of(replaced, OTHER))))
                .isEmpty();
        assertThat(lapse(
                        assured.given(closed("decision", "assurance", null)).state(),
                        facts(List.of(DONE), List.of(GONE, OTHER))))
                .containsExactly(new ClosureQuestioned("80433", TODAY, ID, "evidence"));
    }

    @Test
    void evidence_that_nothing_rested_on_changes_nothing() {
        var elsewhere = new Item("elsewhere", "action", null, "p", TODAY, false);
        assertThat(lapse(givenAssured().state(), facts(List.of(DONE), List.of(elsewhere))))
                .isEmpty();
        assertThat(lapse(given(identified(), accepted(), planned()).state(), BARE))
                .isEmpty();
    }

    @Test
    void what_is_closed_stays_closed_and_the_chair_is_asked() {
        var closed = givenAssured(closed("decision", "assurance", null));
        var questioned = new ClosureQuestioned("80433", TODAY, ID, "evidence");
        assertThat(lapse(closed.state(), BARE)).containsExactly(questioned);
        assertThat(closed.given(questioned).state()).isEqualTo(closed.state());
    }

    @Test
    void assurance_is_not_requested_on_evidence_that_counts_no_longer() {
        var request = new RequestAssurance(ID, List.of("evidence"), TODAY);
        given(identified(), accepted(), planned(), delivered())
                .when(request, SRO, BARE)
                .thenRefused(EVIDENCE_MISSING);
        given(identified(), accepted(), planned(), delivered())
                .when(request, SRO, facts(List.of(DONE), List.of(GONE, OTHER)))
                .thenRefused(EVIDENCE_MISSING);
    }

    @Test
    void evidence_of_more_than_six_months_ago_is_pointed_out_and_not_refused() {
        var request = new RequestAssurance(ID, List.of(), TODAY);
        given(identified(), accepted(), planned(), delivered())
                .when(
                        request,
                        SRO,
                        facts(List.of(DONE), List.of(dated(TODAY.minusMonths(6).minusDays(1)))))
                .then(requested(), new OldEvidenceNoted("80433", TODAY, ID, List.of("evidence"), 6));
        given(identified(), accepted(), planned(), delivered())
                .when(request, SRO, facts(List.of(DONE), List.of(dated(TODAY.minusMonths(6)))))
                .then(requested());
    }

    @Test
    void a_priority_action_is_not_closed_on_the_first_line() {
        var identified = new RecommendationIdentified(
                "80433",
                TODAY,
                ID,
                "inspection",
                "ILACS",
                new ProposedFinding(1, FindingKind.PRIORITY_ACTION, null, null, "At once.", 2, List.of(), List.of()));
        var ready = at(board(true, true, "decision"), READY);
        var evident = rated(ImpactRating.EVIDENT, "evidence");
        given(identified, accepted(), planned(), delivered(), requested(), onLine(1), evident)
                .given(started(), held(1), held(2), held(3))
                .when(close(), CHAIR, ready)
                .thenRefused(INSUFFICIENT_ASSURANCE);
        given(identified, accepted(), planned(), delivered(), requested(), onLine(2), evident)
                .given(started(), held(1), held(2), held(3))
                .when(close(), CHAIR, ready)
                .then(closed("decision", "assurance", null));
    }

    @Test
    void a_rating_of_impact_falls_once_nothing_it_was_made_on_counts() {
        var fallen = new ImpactLapsed("80433", TODAY, ID, "evidence", ImpactRating.EVIDENT);
        var rated = givenAssured(rated(ImpactRating.EVIDENT, "evidence"));
        assertThat(lapse(rated.state(), facts(List.of(DONE), List.of(GONE, OTHER))))
                .containsExactly(fallen);
        assertThat(lapse(rated.state(), BARE)).containsExactly(LAPSED, fallen);
        assertThat(((RecommendationState.Assured) rated.given(fallen).state())
                        .track()
                        .impact())
                .isEqualTo(Impact.noneYet());
        var onBoth = givenAssured(rated(ImpactRating.EVIDENT, "evidence", "other"));
        assertThat(lapse(onBoth.state(), facts(List.of(DONE), List.of(GONE, OTHER))))
                .isEmpty();
        var replaced = new Item("evidence", "action", null, "p-submitter", TODAY, false, "other");
        assertThat(lapse(rated.state(), facts(List.of(DONE), List.of(replaced, OTHER))))
                .isEmpty();
    }

    @Test
    void what_was_closed_on_a_rating_that_falls_stays_closed_and_the_chair_is_asked() {
        var closed = givenAssured(rated(ImpactRating.EVIDENT, "evidence"), closed("decision", "assurance", null));
        assertThat(lapse(closed.state(), facts(List.of(DONE), List.of(GONE, OTHER))))
                .containsExactly(new ClosureQuestioned("80433", TODAY, ID, "evidence"));
        assertThat(lapse(closed.state(), BARE)).containsExactly(new ClosureQuestioned("80433", TODAY, ID, "evidence"));
    }

    private static List<RecommendationEvent> lapse(RecommendationState state, RecommendationFacts facts) {
        return Recommendation.lapse(state, "evidence", facts, TODAY);
    }

    private static Item dated(LocalDate day) {
        return new Item("evidence", "action", null, "p-submitter", day, true);
    }

    private static AssuranceGiven onLine(int line) {
        return new AssuranceGiven(
                "80433",
                TODAY,
                ID,
                "assurance",
                line,
                AssuranceLevel.REASONABLE,
                List.of(),
                "Seen.",
                "p-quality",
                null,
                null);
    }

    private static CloseRecommendation close() {
        return new CloseRecommendation(ID, "meeting", "decision", null, "The board is content.", null, null, TODAY);
    }
}
