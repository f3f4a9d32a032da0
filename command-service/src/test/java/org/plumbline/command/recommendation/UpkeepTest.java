package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningProposed;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class UpkeepTest {

    private static final Situation PM = as("p-manager", Role.PM);
    private static final Situation SYSTEM = as("clock", Role.SYSTEM);
    private static final Cited CITED = new Cited("meeting", "decision");
    private static final RecommendationFacts DECIDED = NONE.citing(Optional.of(CITED));

    @Test
    void a_response_is_revised_as_a_board_decided_and_only_to_another_one() {
        var partly = revise(Response.PARTIALLY_ACCEPTED, null);
        var revised = revised(Response.ACCEPTED, Response.PARTIALLY_ACCEPTED, null);
        given(identified()).when(partly, DCS, DECIDED).thenRefused(RESPONSE_MISSING);
        given(identified(), accepted()).when(partly, DCS, DECIDED).then(revised);
        given(identified(), accepted()).when(partly, DCS, NONE).thenRefused(NO_SUCH_DECISION);
        given(identified(), accepted(), revised).when(partly, DCS, DECIDED).thenRefused(RESPONSE_UNCHANGED);
        given(identified(), accepted())
                .when(revise(Response.NOT_ACCEPTED, null), DCS, DECIDED)
                .thenRefused(RESPONSE_NOT_AVAILABLE);
    }

    @Test
    void what_was_declined_is_taken_up_after_all_and_the_other_way_round() {
        var audit = Recommendations.under("INTERNAL_AUDIT").citing(Optional.of(CITED));
        var takenUp = revised(Response.NOT_ACCEPTED, Response.ACCEPTED, null);
        given(identified("INTERNAL_AUDIT"), notAccepted())
                .when(revise(Response.ACCEPTED, null), DCS, audit)
                .then(takenUp);
        given(identified("INTERNAL_AUDIT"), accepted())
                .when(revise(Response.NOT_ACCEPTED, null), DCS, audit)
                .thenRefused(RISK_ACCEPTANCE_MISSING);
        var dropped = revised(Response.ACCEPTED, Response.NOT_ACCEPTED, "p-treasurer");
        given(identified("INTERNAL_AUDIT"), accepted())
                .when(revise(Response.NOT_ACCEPTED, "p-treasurer"), DCS, audit)
                .then(dropped);
        given(identified("INTERNAL_AUDIT"), notAccepted(), takenUp, dropped)
                .when(new AssignSro(ID, "P1", "p-sro", TODAY), PM, audit)
                .thenRefused(RESPONSE_MISSING);
    }

    private static ReviseResponse revise(Response to, @Nullable String riskOwner) {
        return new ReviseResponse(
                ID, to, "On reflection.", riskOwner, riskOwner == null ? null : TODAY.plusMonths(6), "meeting", TODAY);
    }

    private static ResponseRevised revised(Response from, Response to, @Nullable String riskOwner) {
        return new ResponseRevised(
                "80433",
                TODAY,
                ID,
                from,
                to,
                "On reflection.",
                null,
                riskOwner,
                riskOwner == null ? null : TODAY.plusMonths(6),
                "meeting",
                "decision");
    }

    @Test
    void whoever_answered_for_it_as_sro_never_assures_it() {
        var assigned = new SroAssigned("80433", TODAY, ID, "P1", "p-once");
        given(identified(), accepted())
                .when(new AssignSro(ID, "P1", "p-once", TODAY), PM, NONE)
                .then(assigned);
        given(identified(), accepted(), assigned, new SroAssigned("80433", TODAY, ID, "P1", "p-now"))
                .given(planned(), delivered(), requested())
                .when(
                        new GiveAssurance(
                                ID,
                                "a",
                                2,
                                AssuranceLevel.REASONABLE,
                                List.of(
                                        new CriterionLevel("action", 1, AssuranceLevel.REASONABLE),
                                        new CriterionLevel("action", 2, AssuranceLevel.REASONABLE)),
                                "So found.",
                                null,
                                null,
                                TODAY),
                        as("p-once", Role.QA),
                        READY)
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void work_is_held_for_ninety_days_at_most_and_goes_on() {
        var held = new RecommendationHeld("80433", TODAY, ID, TODAY.plusDays(90), "A partner withdrew.");
        var hold = new HoldRecommendation(ID, TODAY.plusDays(90), "A partner withdrew.", TODAY);
        given(identified(), accepted()).when(hold, PM, NONE).then(held);
        given(identified(), accepted())
                .when(new HoldRecommendation(ID, TODAY.plusDays(91), "A partner withdrew.", TODAY), PM, NONE)
                .thenRefused(HOLD_TOO_LONG);
        BoardRules standard = BoardRules.standard();
        var shorter = new BoardRules(1, false, standard.assurance(), 30, null, standard.riskBands(), 5, 30, 2);
        given(identified(), accepted())
                .when(hold, PM, NONE.under(new InForce(1, TODAY, Rules.standard(), shorter)))
                .thenRefused(HOLD_TOO_LONG);
        given(identified(), accepted())
                .when(new ResumeRecommendation(ID, TODAY), PM, NONE)
                .thenRefused(NOT_HELD);
        given(identified(), accepted(), held)
                .when(new ResumeRecommendation(ID, TODAY), PM, NONE)
                .then(new RecommendationResumed("80433", TODAY, ID));
        given(identified()).when(hold, PM, NONE).thenRefused(RESPONSE_MISSING);
    }

    @Test
    void a_hold_is_not_begun_again_while_it_lasts_and_ends_by_itself_on_its_last_day() {
        var held = new RecommendationHeld("80433", TODAY.minusDays(30), ID, TODAY, "A partner withdrew.");
        var onHold = given(identified(), accepted(), held);
        onHold.when(new HoldRecommendation(ID, TODAY.plusDays(9), "Still so.", TODAY), PM, NONE)
                .thenRefused(ALREADY_HELD);
        var ended = new RecommendationResumed("80433", TODAY, ID);
        onHold.when(new CheckHold(ID, TODAY.minusDays(1)), SYSTEM, NONE).thenNothing();
        onHold.when(new CheckHold(ID, TODAY), SYSTEM, NONE).then(ended);
        given(
                        identified(),
                        accepted(),
                        new RecommendationHeld("80433", TODAY.minusDays(30), ID, TODAY.minusDays(3), "So."))
                .when(new CheckHold(ID, TODAY), SYSTEM, NONE)
                .then(new RecommendationResumed("80433", TODAY.minusDays(3), ID));
        onHold.given(ended).when(new CheckHold(ID, TODAY), SYSTEM, NONE).thenNothing();
        givenAssured(held, closed("decision", "assurance", null))
                .when(new CheckHold(ID, TODAY), SYSTEM, NONE)
                .thenNothing();
    }

    @Test
    void all_holds_of_an_item_together_last_at_most_twice_what_one_may() {
        var twice = given(identified(), accepted())
                .given(new RecommendationHeld("80433", TODAY.minusDays(200), ID, TODAY.minusDays(110), "So."))
                .given(new RecommendationResumed("80433", TODAY.minusDays(110), ID))
                .given(new RecommendationHeld("80433", TODAY.minusDays(100), ID, TODAY.minusDays(20), "So."))
                .given(new RecommendationResumed("80433", TODAY.minusDays(20), ID));
        twice.when(new HoldRecommendation(ID, TODAY.plusDays(10), "So.", TODAY), PM, NONE)
                .then(new RecommendationHeld("80433", TODAY, ID, TODAY.plusDays(10), "So."));
        twice.when(new HoldRecommendation(ID, TODAY.plusDays(11), "So.", TODAY), PM, NONE)
                .thenRefused(HELD_TOO_OFTEN);
    }

    @Test
    void it_is_escalated_with_a_reason() {
        given(identified(), accepted())
                .when(new EscalateRecommendation(ID, "Chief executive", "Red twice.", TODAY), PM, NONE)
                .then(new RecommendationEscalated("80433", TODAY, ID, "Chief executive", "Red twice."));
    }

    @Test
    void the_chair_reopens_and_an_officer_only_on_what_a_visit_found() {
        var closed = closed("decision", "assurance", null);
        var proposed = new ReopeningProposed("80433", TODAY, ID, "visit", "finding", "It has declined.");
        var byVisit = new RecommendationReopened("80433", TODAY, ID, "It declined.", "finding");
        var reopen = new ReopenRecommendation(ID, "It declined.", "finding", null, TODAY);
        givenAssured(rated(EVIDENT), closed, proposed).when(reopen, PM, NONE).then(byVisit);
        givenAssured(rated(EVIDENT), closed).when(reopen, PM, NONE).thenRefused(REOPENING_NEEDS_A_VISIT);
        givenAssured(rated(EVIDENT), closed, proposed)
                .when(new ReopenRecommendation(ID, "It declined.", null, null, TODAY), PM, NONE)
                .thenRefused(REOPENING_NEEDS_A_VISIT);
        givenAssured(rated(EVIDENT), closed)
                .when(new ReopenRecommendation(ID, "It declined.", null, null, TODAY), CHAIR, NONE)
                .thenRefused(MEETING_NOT_OPEN);
        givenAssured(rated(EVIDENT), closed)
                .when(
                        new ReopenRecommendation(ID, "It declined.", null, "meeting", TODAY),
                        CHAIR,
                        at(board(true, true), NONE))
                .then(new RecommendationReopened("80433", TODAY, ID, "It declined.", null));
        givenAssured(rated(EVIDENT)).when(reopen, PM, NONE).thenRefused(NOT_CLOSED);
        givenAssured(rated(EVIDENT), closed, proposed, byVisit)
                .when(close(), CHAIR, at(board(true, true), READY))
                .thenRefused(INSUFFICIENT_ASSURANCE, IMPACT_NOT_EVIDENT);
    }

    private static CloseRecommendation close() {
        return new CloseRecommendation(ID, "meeting", null, null, "The board is content.", null, null, TODAY);
    }
}
