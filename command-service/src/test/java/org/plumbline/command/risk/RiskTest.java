package org.plumbline.command.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.risk.Risks.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.Standing;
import org.plumbline.command.risk.RiskState.*;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.kernel.risk.Band;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.kernel.risk.Score;
import org.plumbline.kernel.rules.RiskBands;

class RiskTest {

    private static final RiskFacts NONE = RiskFacts.none();
    private static final RiskFacts KNOWN = RiskFacts.identifying(Standing.CONFIRMED, "80433", Set.copyOf(THREATENED));
    private static final RiskFacts DECIDING = RiskFacts.meeting(board(true, true, Set.of()));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void a_risk_is_identified_once_with_what_it_threatens_and_when_it_is_looked_at_again() {
        given().when(identify(REVIEW), PM, KNOWN).then(identified());
        given(identified()).when(identify(REVIEW), PM, KNOWN).thenImpossible();
        given().when(identify(YESTERDAY), PM, KNOWN).thenInvalid("reviewOn");
    }

    @Test
    void a_risk_threatens_only_recommendations_there_are() {
        given().when(identify(REVIEW), PM, RiskFacts.identifying(Standing.CONFIRMED, "80433", Set.of("r-1")))
                .thenInvalid("recommendationIds[1]");
        given().when(identify(REVIEW), PM, RiskFacts.identifying(Standing.CONFIRMED, "80433", Set.of()))
                .thenInvalid("recommendationIds[0]", "recommendationIds[1]");
    }

    @Test
    @SuppressWarnings("NullAway") // What comes in may lack anything.
    void what_is_missing_or_off_the_grid_is_said_field_by_field() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> assess(0, 6, 5, 1, 1, -1))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("inherentLikelihood", "inherentImpact", "targetImpact"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> identify(null))
                .withMessage("reviewOn is required");
    }

    @Test
    void scores_fall_from_inherent_through_current_to_target() {
        given(identified()).when(assess(5, 4, 4, 4, 2, 4), PM, NONE).then(assessed(5, 4, 4, 4, 2, 4));
        given(identified()).when(assess(3, 3, 3, 3, 3, 3), PM, NONE).then(assessed(3, 3, 3, 3, 3, 3));
        given(identified()).when(assess(3, 3, 2, 5, 1, 1), PM, NONE).thenRefused(SCORE_ORDER);
        given(identified()).when(assess(5, 5, 2, 4, 3, 3), PM, NONE).thenRefused(SCORE_ORDER);
    }

    @Test
    void a_score_is_in_a_band() {
        assertThat(RiskBands.standard().of(new Score(1, 4))).isEqualTo(Band.LOW);
        assertThat(RiskBands.standard().of(new Score(5, 1))).isEqualTo(Band.MEDIUM);
        assertThat(RiskBands.standard().of(new Score(3, 3))).isEqualTo(Band.MEDIUM);
        assertThat(RiskBands.standard().of(new Score(2, 5))).isEqualTo(Band.HIGH);
        assertThat(RiskBands.standard().of(new Score(3, 5))).isEqualTo(Band.HIGH);
        assertThat(RiskBands.standard().of(new Score(4, 4))).isEqualTo(Band.VERY_HIGH);
        assertThat(RiskBands.standard().of(new Score(5, 5))).isEqualTo(Band.VERY_HIGH);
        assertThat(new RiskBands(1, 2, 3).of(new Score(1, 4))).isEqualTo(Band.VERY_HIGH);
    }

    @Test
    void a_risk_is_treated_after_it_is_assessed() {
        given(identified()).when(treat(REVIEW), PM, NONE).thenRefused(RISK_NOT_ASSESSED);
        given(identified(), assessed(5, 4, 4, 4, 2, 4))
                .when(treat(REVIEW), PM, NONE)
                .then(treated());
        given(identified(), assessed(5, 4, 4, 4, 2, 4))
                .when(treat(YESTERDAY), PM, NONE)
                .thenInvalid("treatBy");
    }

    @Test
    void a_review_says_what_was_found_and_when_the_next_one_is() {
        given(identified()).when(review(REVIEW), PM, NONE).then(reviewed());
        given(identified()).when(review(REVIEW), OWNER, NONE).then(reviewed());
        given(identified()).when(review(REVIEW), OTHER_OWNER, NONE).thenRefused(NOT_RISK_OWNER);
        given(identified()).when(review(YESTERDAY), PM, NONE).thenInvalid("reviewOn");
        given(identified(), closed()).when(review(REVIEW), PM, NONE).thenRefused(RISK_CLOSED);
    }

    @Test
    void the_board_bears_a_risk_in_an_open_and_quorate_meeting_without_an_interest_in_it() {
        var risk = given(identified(), assessed(5, 4, 4, 4, 2, 4));
        risk.when(accept(REVIEW), CHAIR, DECIDING).then(accepted());
        risk.when(accept(REVIEW), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        risk.when(accept(REVIEW), CHAIR, meeting(false, true)).thenRefused(MEETING_NOT_OPEN);
        risk.when(accept(REVIEW), CHAIR, meeting(true, false)).thenRefused(NO_QUORUM);
        risk.when(accept(REVIEW), CHAIR, RiskFacts.meeting(board(true, true, Set.of("p-chair"))))
                .thenRefused(CONFLICT_DECLARED);
        risk.when(accept(YESTERDAY), CHAIR, DECIDING).thenInvalid("reviewOn");
    }

    @Test
    void only_a_risk_that_was_assessed_is_borne_and_only_once() {
        given(identified()).when(accept(REVIEW), CHAIR, DECIDING).thenRefused(RISK_NOT_ASSESSED);
        given(identified(), assessed(5, 4, 4, 4, 2, 4), accepted())
                .when(accept(REVIEW), CHAIR, DECIDING)
                .thenRefused(RISK_ALREADY_ACCEPTED);
    }

    @Test
    void what_the_board_bears_is_the_risk_as_it_then_was() {
        var borne = given(identified(), assessed(5, 4, 3, 4, 2, 4), accepted());
        assertThat(borne.given(assessed(5, 4, 2, 5, 2, 4)).state()).isInstanceOf(Accepted.class);
        assertThat(borne.given(assessed(5, 4, 2, 4, 2, 4), assessed(5, 4, 3, 4, 2, 4))
                        .state())
                .isInstanceOf(Accepted.class);
        assertThat(borne.given(assessed(5, 4, 4, 4, 2, 4)).state()).isInstanceOf(Assessed.class);
        assertThat(borne.given(treated()).state()).isInstanceOf(Treated.class);
    }

    @Test
    void whoever_looks_after_a_risk_does_not_decide_alone_that_it_is_over() {
        var risk = given(identified(), assessed(5, 4, 4, 4, 2, 4), treated());
        risk.when(close(), PM, NONE).then(closed());
        risk.when(close(), as(OWNER, Role.SRO), NONE).thenRefused(SELF_APPROVAL);
        var onBehalf =
                new Situation(new Actor("p-secretary", Role.PM, OWNER.actor().id()), TODAY);
        risk.when(close(), onBehalf, NONE).thenRefused(SELF_APPROVAL);
        risk.given(reassigned(OWNER.actor().id(), "p-next"))
                .when(close(), as(OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL);
        given(identified(), closed()).when(close(), PM, NONE).thenRefused(RISK_CLOSED);
    }

    @Test
    void a_risk_is_closed_only_once_it_was_assessed_and_treated_or_borne() {
        given(identified()).when(close(), PM, NONE).thenRefused(RISK_NOT_ASSESSED);
        var assessed = given(identified(), assessed(5, 4, 4, 4, 2, 4));
        assessed.when(close(), PM, NONE).thenRefused(RISK_NOT_TREATED);
        assessed.given(treated()).when(close(), PM, NONE).then(closed());
        assessed.given(accepted()).when(close(), PM, NONE).then(closed());
        assessed.given(treated(), closed(), reopened()).when(close(), PM, NONE).thenRefused(RISK_NOT_TREATED);
    }

    @Test
    void nothing_threatens_findings_that_are_not_confirmed_or_done_with() {
        given().when(identify(REVIEW), PM, of(Standing.UNCONFIRMED)).thenRefused(FINDINGS_NOT_CONFIRMED);
        given().when(identify(REVIEW), PM, of(Standing.WITHDRAWN)).thenRefused(PROPOSAL_WITHDRAWN);
        given().when(identify(REVIEW), PM, of(Standing.CONCLUDED)).thenRefused(INSPECTION_ENDED);
        given().when(identify(REVIEW), PM, of(Standing.SUPERSEDED)).then(identified());
    }

    private static RiskFacts of(Standing standing) {
        return RiskFacts.identifying(standing, "80433", Set.copyOf(THREATENED));
    }

    @Test
    void a_risk_is_given_to_somebody_else_who_then_reviews_it() {
        String owner = OWNER.actor().id();
        String other = OTHER_OWNER.actor().id();
        given(identified()).when(reassign(other), PM, NONE).then(reassigned(owner, other));
        var given = given(identified(), reassigned(owner, other));
        given.when(review(REVIEW), OTHER_OWNER, NONE).then(reviewed());
        given.when(review(REVIEW), OWNER, NONE).thenRefused(NOT_RISK_OWNER);
        given.when(reassign(other), PM, NONE).thenRefused(RISK_OWNER_UNCHANGED);
        given(identified(), closed()).when(reassign(other), PM, NONE).thenRefused(RISK_CLOSED);
    }

    @Test
    void a_risk_is_linked_to_more_recommendations_of_its_authority() {
        RiskFacts known = RiskFacts.linking(Set.of("r-1", "r-2", "r-3"));
        given(identified()).when(link("r-2", "r-3"), PM, known).then(linked("r-3"));
        given(identified()).when(link("r-1"), PM, known).thenRefused(RISK_LINKED);
        given(identified()).when(link("r-4"), PM, known).thenInvalid("recommendationIds[0]");
        given(identified(), linked("r-3")).when(link("r-3"), PM, known).thenRefused(RISK_LINKED);
        given(identified(), closed()).when(link("r-3"), PM, known).thenRefused(RISK_CLOSED);
    }

    @Test
    void a_closed_risk_changes_no_more_until_it_is_opened_again() {
        var over = given(identified(), assessed(5, 4, 4, 4, 2, 4), closed());
        over.when(assess(5, 4, 4, 4, 2, 4), PM, NONE).thenRefused(RISK_CLOSED);
        over.when(treat(REVIEW), PM, NONE).thenRefused(RISK_CLOSED);
        over.when(accept(REVIEW), CHAIR, DECIDING).thenRefused(RISK_CLOSED);
        over.when(reopen(REVIEW), PM, NONE).then(reopened());
        over.when(reopen(YESTERDAY), PM, NONE).thenInvalid("reviewOn");
        assertThat(over.given(reopened()).state()).isInstanceOf(Assessed.class);
        given(identified()).when(reopen(REVIEW), PM, NONE).thenRefused(RISK_NOT_CLOSED);
        assertThat(given(identified(), closed(), reopened()).state()).isInstanceOf(Identified.class);
    }

    @Test
    void nothing_is_recorded_before_it_happens_nor_of_a_risk_nobody_identified() {
        var early = new CloseRisk("risk", "Soon.", TOMORROW);
        given(identified()).when(early, PM, NONE).thenInvalid("effectiveOn");
        given().when(close(), PM, NONE).thenUnknown();
        assertThat(given().state().authority()).isEqualTo("unknown");
        assertThat(given(identified()).state().threat().map(Threat::recommendationIds))
                .isEqualTo(Optional.of(List.of("r-1", "r-2")));
    }

    private static RiskFacts meeting(boolean open, boolean quorate) {
        return RiskFacts.meeting(board(open, quorate, Set.of()));
    }
}
