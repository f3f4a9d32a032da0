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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationSignedOff;
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
    private static final Situation AUDITOR = as("p-auditor", Role.IA);
    private static final Situation SYSTEM = as("clock", Role.SYSTEM);
    private static final String OMBUDSMAN = "Local Government and Social Care Ombudsman";
    private static final Cited CITED = new Cited("meeting", "decision");
    private static final RecommendationFacts DECIDED = NONE.citing(Optional.of(CITED));
    private static final RecommendationState OPEN =
            given(identified(), accepted()).state();

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

    @Test
    void what_was_replaced_is_asked_nothing_more_and_replaces_nothing_it_was_replaced_by() {
        var superseded =
                new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.", "meeting", "decision");
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var merge = new MergeRecommendation(ID, "twin", "The same.", "meeting", TODAY);
        given(identified(), accepted()).when(supersede, PM, replacedBy(OPEN)).then(superseded);
        given(identified())
                .when(merge, PM, replacedBy(OPEN))
                .then(new RecommendationMerged("80433", TODAY, ID, "twin", "The same.", "meeting", "decision"));
        given(identified(), accepted(), superseded)
                .when(merge, PM, replacedBy(OPEN))
                .thenRefused(NO_LONGER_TRACKED);
        var round = new RecommendationFacts(
                        NONE.framework(), NONE.actions(), NONE.evidence(), Optional.empty(), Set.of("later", ID))
                .citing(Optional.of(CITED))
                .succeededBy(OPEN);
        given(identified(), accepted()).when(supersede, PM, round).thenRefused(CYCLE);
        given(identified())
                .when(new SupersedeRecommendation(ID, ID, "Itself.", "meeting", TODAY), PM, DECIDED)
                .thenInvalid("byId");
    }

    @Test
    void a_board_decides_what_is_replaced() {
        given(identified(), accepted())
                .when(
                        new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY),
                        PM,
                        NONE.succeededBy(OPEN))
                .thenRefused(NO_SUCH_DECISION);
    }

    @Test
    void only_what_is_still_tracked_by_the_same_authority_takes_the_place_of_another() {
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var elsewhere =
                new RecommendationIdentified("80999", TODAY, "later", "inspection", "ILACS", Recommendations.FINDING);
        for (RecommendationState unfit : List.of(
                givenAssured(closed("decision", "assurance", null)).state(),
                given(identified("INTERNAL_AUDIT"), notAccepted()).state(),
                given(identified(), new RecommendationMerged("80433", TODAY, ID, "x", "So.", null, null))
                        .state(),
                given(elsewhere).state())) {
            given(identified(), accepted())
                    .when(supersede, PM, replacedBy(unfit))
                    .thenRefused(SUCCESSOR_UNFIT);
        }
    }

    @Test
    void open_actions_go_on_only_for_what_was_accepted() {
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var withWork = facts(List.of(Recommendations.open(DONE)), List.of()).citing(Optional.of(CITED));
        given(identified(), accepted(), planned())
                .when(supersede, PM, withWork.succeededBy(given(identified()).state()))
                .thenRefused(RESPONSE_MISSING);
        given(identified(), accepted(), planned())
                .when(supersede, PM, withWork.succeededBy(OPEN))
                .then(new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.", "meeting", "decision"));
    }

    @Test
    void an_ombudsmans_item_closes_only_after_the_ombudsman_is_satisfied() {
        var inSession = at(board(true, true), under("LGSCO", READY));
        var satisfied = verdict(true);
        givenEmbedded(rated(EVIDENT)).when(close(), CHAIR, inSession).thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
        givenEmbedded(rated(EVIDENT), satisfied)
                .when(close(), CHAIR, inSession)
                .then(closed("new-decision", "assurance", null));
        givenEmbedded(rated(EVIDENT), satisfied, verdict(false))
                .when(close(), CHAIR, inSession)
                .thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
        givenEmbedded(rated(EVIDENT))
                .when(new RecordOutsideVerdict(ID, OMBUDSMAN, true, "Letter 3", TODAY), PM, inSession)
                .then(satisfied);
    }

    @Test
    void the_body_outside_is_satisfied_with_what_was_delivered_and_not_with_what_is_to_come() {
        var inSession = at(board(true, true), under("LGSCO", READY));
        var yes = new RecordOutsideVerdict(ID, OMBUDSMAN, true, "Letter 3", TODAY);
        given(identified("LGSCO"), accepted(), planned())
                .when(yes, PM, inSession)
                .thenRefused(NOT_DELIVERED);
        given(identified("LGSCO"), accepted(), planned(), delivered())
                .when(new RecordOutsideVerdict(ID, OMBUDSMAN, true, "Letter 3", TODAY.minusDays(1)), PM, inSession)
                .thenRefused(NOT_DELIVERED);
        given(identified("LGSCO"), accepted(), planned())
                .when(new RecordOutsideVerdict(ID, OMBUDSMAN, false, "Letter 3", TODAY), PM, inSession)
                .then(verdict(false));
        given(identified("LGSCO"), accepted(), planned(), verdict(true))
                .given(delivered(), requested(), assured(), started(), held(1), held(2), held(3), rated(EVIDENT))
                .when(close(), CHAIR, inSession)
                .thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
        var reopened = new RecommendationReopened("80433", TODAY, ID, "It declined.", null);
        givenEmbedded(rated(EVIDENT), verdict(true), closed("decision", "assurance", null), reopened)
                .given(delivered(), requested(), assured(), started(), held(1), held(2), held(3), rated(EVIDENT))
                .when(close(), CHAIR, inSession)
                .thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
    }

    @Test
    void the_body_outside_is_the_one_of_the_framework() {
        givenAssured()
                .when(
                        new RecordOutsideVerdict(ID, "A neighbour", true, "Letter 3", TODAY),
                        PM,
                        at(board(true, true), under("LGSCO", READY)))
                .thenRefused(WRONG_BODY);
    }

    private static OutsideVerdictRecorded verdict(boolean isSatisfied) {
        return new OutsideVerdictRecorded("80433", TODAY, ID, OMBUDSMAN, isSatisfied, "Letter 3");
    }

    @Test
    void an_auditor_signs_off_an_audit_and_a_board_does_not() {
        var audit = under("INTERNAL_AUDIT", READY);
        givenEmbedded(rated(EVIDENT))
                .when(signOff(), AUDITOR, audit)
                .then(new RecommendationSignedOff(
                        "80433", TODAY, ID, "assurance", "Looked myself.", null, null, "p-auditor"));
        givenEmbedded(rated(EVIDENT))
                .when(close(), CHAIR, at(board(true, true), audit))
                .thenRefused(CLOSER_NOT_PERMITTED);
        givenEmbedded(rated(EVIDENT)).when(signOff(), AUDITOR, READY).thenRefused(CLOSER_NOT_PERMITTED);
        givenEmbedded(rated(EVIDENT))
                .when(signOff(), as("p-sro2", Role.SRO), audit)
                .thenRefused(CLOSER_NOT_PERMITTED);
        givenEmbedded(rated(EVIDENT))
                .when(signOff(), as("p-verifier", Role.IA), audit)
                .thenRefused(SELF_ASSURANCE);
        given(identified("INTERNAL_AUDIT"), accepted())
                .when(signOff(), AUDITOR, Recommendations.under("INTERNAL_AUDIT"))
                .thenRefused(ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, IMPACT_NOT_EVIDENT);
    }

    @Test
    void nothing_is_signed_off_before_new_practice_has_held_nor_on_the_word_of_who_has_a_stake_in_it_now() {
        var audit = under("INTERNAL_AUDIT", READY);
        givenAssured(rated(EVIDENT)).when(signOff(), AUDITOR, audit).thenRefused(NOT_EMBEDDED);
        givenEmbedded(rated(EVIDENT), new SroAssigned("80433", TODAY, ID, "P1", "p-quality"))
                .when(signOff(), AUDITOR, audit)
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void whoever_declared_an_interest_does_not_close() {
        var conflicted = new BoardMeeting(
                Whose.THIS_BOARD, TODAY, true, true, Set.of(CHAIR.actor().id()));
        givenEmbedded(rated(EVIDENT))
                .when(close(), CHAIR, at(conflicted, READY))
                .thenRefused(CONFLICT_DECLARED);
    }

    private static RecommendationFacts under(String framework, RecommendationFacts facts) {
        return new RecommendationFacts(
                Recommendations.under(framework).framework(),
                facts.actions(),
                facts.evidence(),
                facts.board(),
                facts.successors());
    }

    private static CloseRecommendation close() {
        return new CloseRecommendation(ID, "meeting", null, null, "The board is content.", null, null, TODAY);
    }

    private static SignOffRecommendation signOff() {
        return new SignOffRecommendation(ID, null, "Looked myself.", null, null, TODAY);
    }

    private static RecommendationFacts replacedBy(RecommendationState other) {
        return DECIDED.succeededBy(other);
    }
}
