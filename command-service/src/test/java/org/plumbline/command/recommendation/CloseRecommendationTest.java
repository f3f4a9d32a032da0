package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.boardUnder;
import static org.plumbline.command.recommendation.Recommendations.DONE;
import static org.plumbline.command.recommendation.Recommendations.FOR_ALL_CRITERIA;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.assured;
import static org.plumbline.command.recommendation.Recommendations.at;
import static org.plumbline.command.recommendation.Recommendations.board;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.facts;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.givenEmbedded;
import static org.plumbline.command.recommendation.Recommendations.held;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.open;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.command.recommendation.Recommendations.rated;
import static org.plumbline.command.recommendation.Recommendations.requested;
import static org.plumbline.command.recommendation.Recommendations.returned;
import static org.plumbline.command.recommendation.Recommendations.started;
import static org.plumbline.kernel.recommendation.AssuranceLevel.LIMITED;
import static org.plumbline.kernel.recommendation.AssuranceLevel.SUBSTANTIAL;
import static org.plumbline.kernel.recommendation.ImpactRating.DETERIORATED;
import static org.plumbline.kernel.recommendation.ImpactRating.EARLY;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.recommendation.ImpactRating.SUSTAINED;
import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.IMPACT_NOT_EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_EMBEDDED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_IN_THE_CHAIR;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationUpkept.NoFurtherActionDeclared;
import org.plumbline.kernel.recommendation.RecommendationUpkept.SroAssigned;
import org.plumbline.kernel.rules.AssuranceLines;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class CloseRecommendationTest {

    private static final RecommendationFacts IN_SESSION = at(board(true, true, "decision"), READY);

    @Test
    void a_board_closes_what_is_done_assured_and_has_impact() {
        givenEmbedded(rated(EVIDENT))
                .when(close("decision", "assurance", null), CHAIR, IN_SESSION)
                .then(closed("decision", "assurance", null));
        givenEmbedded(rated(SUSTAINED))
                .when(close("decision", null, null), CHAIR, IN_SESSION)
                .then(closed("decision", "assurance", null));
    }

    @Test
    void the_decision_is_taken_with_the_closure_when_none_is_named() {
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .then(closed("new-decision", "assurance", null));
    }

    @Test
    void a_minuted_waiver_stands_in_for_impact() {
        givenEmbedded()
                .when(close(null, null, "Impact shows next year."), CHAIR, IN_SESSION)
                .then(closed("new-decision", "assurance", "Impact shows next year."));
    }

    @Test
    void without_evident_impact_or_a_waiver_it_stays_open() {
        givenEmbedded().when(close(null, null, null), CHAIR, IN_SESSION).thenRefused(IMPACT_NOT_EVIDENT);
        givenEmbedded(rated(EARLY))
                .when(close(null, null, " "), CHAIR, IN_SESSION)
                .thenRefused(IMPACT_NOT_EVIDENT);
        givenEmbedded(rated(EVIDENT), rated(DETERIORATED))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(IMPACT_NOT_EVIDENT);
    }

    @Test
    void with_an_open_action_or_none_it_stays_open() {
        var open = at(board(true, true), facts(List.of(DONE, open(DONE)), List.of(FOR_ALL_CRITERIA)));
        givenEmbedded(rated(EVIDENT)).when(close(null, null, null), CHAIR, open).thenRefused(ACTIONS_OPEN);
        given(identified(), accepted(), delivered(), requested(), assured(), started(), held(1), held(2), held(3))
                .when(close(null, null, "Nothing to see."), CHAIR, at(board(true, true), NONE))
                .thenRefused(ACTIONS_OPEN);
    }

    @Test
    void what_needs_no_action_closes_and_so_does_that_whose_actions_were_all_cancelled() {
        var reason = new NoFurtherActionDeclared("80433", TODAY, ID, "Done before the report.", "p-sro");
        given(identified(), accepted(), reason, delivered(), requested(), assured())
                .given(started(), held(1), held(2), held(3))
                .when(close(null, null, "Nothing to see."), CHAIR, at(board(true, true), NONE))
                .then(closed("new-decision", "assurance", "Nothing to see."));
        givenEmbedded()
                .when(close(null, null, "Nothing to see."), CHAIR, at(board(true, true), NONE))
                .then(closed("new-decision", "assurance", "Nothing to see."));
    }

    @Test
    void what_was_just_assured_is_not_closed_before_new_practice_has_held() {
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(NOT_EMBEDDED);
        givenAssured(rated(EVIDENT), started(), held(1), held(2))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(NOT_EMBEDDED);
        givenAssured(rated(EVIDENT), new EmbeddingStarted("80433", TODAY, ID, 2), held(1), held(2))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .then(closed("new-decision", "assurance", null));
        givenAssured(rated(EVIDENT)).when(waiving(" "), CHAIR, IN_SESSION).thenRefused(NOT_EMBEDDED);
    }

    @Test
    void a_minuted_waiver_stands_in_for_embedding() {
        givenAssured(rated(EVIDENT))
                .when(waiving("It cannot be undone."), CHAIR, IN_SESSION)
                .then(new RecommendationClosed(
                        "80433",
                        TODAY,
                        ID,
                        "meeting",
                        "new-decision",
                        "assurance",
                        "The board is content.",
                        null,
                        "It cannot be undone."));
    }

    @Test
    void an_item_that_awaits_another_opinion_is_not_closed_on_the_one_before() {
        givenEmbedded(rated(EVIDENT), requested())
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void whoever_assured_it_has_no_stake_in_it_at_closure_either() {
        givenEmbedded(rated(EVIDENT), new SroAssigned("80433", TODAY, ID, "P1", "p-quality"))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(SELF_ASSURANCE);
        var submitted = new Item("later", "action", null, "p-quality");
        givenEmbedded(rated(EVIDENT))
                .when(
                        close(null, null, null),
                        CHAIR,
                        at(board(true, true), facts(List.of(DONE), List.of(FOR_ALL_CRITERIA, submitted))))
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void impact_counts_only_while_the_evidence_it_was_rated_on_does() {
        var gone = new Item("evidence", "action", null, "p-submitter", TODAY, false);
        var other = new Item("other", "action", null, "p-submitter");
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(board(true, true), facts(List.of(DONE), List.of(gone, other))))
                .thenRefused(IMPACT_NOT_EVIDENT);
        var replaced = new Item("evidence", "action", null, "p-submitter", TODAY, false, "other");
        givenEmbedded(rated(EVIDENT))
                .when(
                        close(null, null, null),
                        CHAIR,
                        at(board(true, true), facts(List.of(DONE), List.of(replaced, other))))
                .then(closed("new-decision", "assurance", null));
    }

    @Test
    void without_reasonable_assurance_it_stays_open() {
        given(identified(), accepted(), planned(), delivered(), requested(), rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
        givenEmbedded(rated(EVIDENT), requested(), assured("later", LIMITED), returned("later"))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void an_older_assurance_is_not_relied_on() {
        var twice = givenEmbedded(rated(EVIDENT), requested(), assured("later", SUBSTANTIAL));
        twice.when(close(null, "assurance", null), CHAIR, IN_SESSION).thenRefused(INSUFFICIENT_ASSURANCE);
        twice.when(close(null, "later", null), CHAIR, IN_SESSION).then(closed("new-decision", "later", null));
    }

    @Test
    void assurance_given_before_an_action_was_added_does_not_cover_it() {
        givenEmbedded(rated(EVIDENT), planned("another"))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void an_item_closes_on_the_line_that_the_rules_ask_of_its_kind() {
        BoardRules s = BoardRules.standard();
        var lines = new AssuranceLines(List.of(), List.of(FindingKind.AREA_FOR_IMPROVEMENT));
        var board = new BoardRules(1, false, lines, 90, null, s.riskBands(), 5, 30, 2);
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION.under(new InForce(1, TODAY, Rules.standard(), board)))
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void an_item_that_is_drawn_closes_on_the_third_line_alone() {
        BoardRules s = BoardRules.standard();
        var everyone = new AssuranceLines(List.of(), List.of(), 100);
        var board = new BoardRules(1, false, everyone, 90, null, s.riskBands(), 5, 30, 2);
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION.under(new InForce(1, TODAY, Rules.standard(), board)))
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void where_the_rules_say_so_nothing_closes_without_the_chair() {
        BoardRules s = BoardRules.standard();
        var rules = new BoardRules(1, true, s.assurance(), 90, null, s.riskBands(), 5, 30, 2);
        var attendance =
                boardUnder(new InForce(1, TODAY, Rules.standard(), rules)).attendedBy(Set.of("m-1", "m-2"));
        var without = board(true, true).attendedBy(attendance);
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(without, READY))
                .thenRefused(NO_QUORUM, NOT_IN_THE_CHAIR);
    }

    @Test
    void only_an_open_meeting_closes() {
        var state = givenEmbedded(rated(EVIDENT));
        state.when(close(null, null, null), CHAIR, READY).thenRefused(MEETING_NOT_OPEN);
        state.when(close(null, null, null), CHAIR, at(board(false, false), READY))
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void only_a_quorate_meeting_closes() {
        givenEmbedded(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(board(true, false), READY))
                .thenRefused(NO_QUORUM);
    }

    @Test
    void a_decision_that_is_named_was_taken_on_this_item() {
        givenEmbedded(rated(EVIDENT))
                .when(close("another", null, null), CHAIR, IN_SESSION)
                .thenRefused(NO_SUCH_DECISION);
    }

    @Test
    void every_rule_that_says_no_is_named() {
        given(identified())
                .when(close("another", null, null), CHAIR, at(board(true, false), NONE))
                .thenRefused(ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, NO_QUORUM, NO_SUCH_DECISION, IMPACT_NOT_EVIDENT);
        given(identified(), accepted())
                .when(close("another", null, null), CHAIR, at(board(false, false), NONE))
                .thenRefused(
                        ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, MEETING_NOT_OPEN, NO_SUCH_DECISION, IMPACT_NOT_EVIDENT);
    }

    @Test
    void what_is_closed_stays_closed_and_no_other_rule_matters() {
        givenEmbedded(closed("decision", "assurance", null))
                .when(close("another", null, null), CHAIR, NONE)
                .thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(close(null, null, null), CHAIR, IN_SESSION).thenUnknown();
    }

    private static CloseRecommendation close(
            @Nullable String decisionId, @Nullable String assuranceId, @Nullable String waiver) {
        return new CloseRecommendation(
                ID, "meeting", decisionId, assuranceId, "The board is content.", waiver, null, TODAY);
    }

    private static CloseRecommendation waiving(String embeddingWaiver) {
        return new CloseRecommendation(
                ID, "meeting", null, null, "The board is content.", null, embeddingWaiver, TODAY);
    }
}
