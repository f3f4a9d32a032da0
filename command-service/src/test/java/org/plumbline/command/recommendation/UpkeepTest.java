package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationSignedOff;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningProposed;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class UpkeepTest {

    private static final Situation PM = as("p-manager", Role.PM);
    private static final Situation AUDITOR = as("p-auditor", Role.IA);

    @Test
    void a_response_is_revised_as_the_board_minuted_and_only_to_another_one() {
        var partly = new ReviseResponse(ID, Response.PARTIALLY_ACCEPTED, "Part falls to partners.", "Minute 7", TODAY);
        var revised = new ResponseRevised(
                "80433",
                TODAY,
                ID,
                Response.ACCEPTED,
                Response.PARTIALLY_ACCEPTED,
                "Part falls to partners.",
                "Minute 7");
        given(identified()).when(partly, DCS, NONE).thenRefused(RESPONSE_MISSING);
        given(identified(), accepted()).when(partly, DCS, NONE).then(revised);
        given(identified(), accepted(), revised).when(partly, DCS, NONE).thenRefused(RESPONSE_UNCHANGED);
        given(identified(), accepted())
                .when(new ReviseResponse(ID, Response.NOT_ACCEPTED, "No.", "Minute 8", TODAY), DCS, NONE)
                .thenRefused(RESPONSE_NOT_AVAILABLE);
    }

    @Test
    void what_was_declined_is_taken_up_after_all_and_the_other_way_round() {
        var audit = Recommendations.under("INTERNAL_AUDIT");
        var takenUp = new ResponseRevised(
                "80433", TODAY, ID, Response.NOT_ACCEPTED, Response.ACCEPTED, "On reflection.", "Minute 9");
        given(identified("INTERNAL_AUDIT"), notAccepted())
                .when(new ReviseResponse(ID, Response.ACCEPTED, "On reflection.", "Minute 9", TODAY), DCS, audit)
                .then(takenUp);
        var dropped = new ResponseRevised(
                "80433", TODAY, ID, Response.ACCEPTED, Response.NOT_ACCEPTED, "Risk accepted.", "Minute 10");
        given(identified("INTERNAL_AUDIT"), notAccepted(), takenUp, dropped)
                .when(new AssignSro(ID, "P1", "p-sro", TODAY), PM, audit)
                .thenRefused(RESPONSE_MISSING);
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
                        new GiveAssurance(ID, "a", 2, AssuranceLevel.REASONABLE, "So found.", TODAY),
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
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void what_was_replaced_is_asked_nothing_more_and_replaces_nothing_it_was_replaced_by() {
        var superseded = new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.");
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", TODAY);
        var merge = new MergeRecommendation(ID, "twin", "The same.", TODAY);
        given(identified(), accepted()).when(supersede, PM, NONE).then(superseded);
        given(identified())
                .when(merge, PM, NONE)
                .then(new RecommendationMerged("80433", TODAY, ID, "twin", "The same."));
        given(identified(), accepted(), superseded).when(merge, PM, NONE).thenRefused(NO_LONGER_TRACKED);
        var round = new RecommendationFacts(
                NONE.framework(), NONE.actions(), NONE.evidence(), Optional.empty(), Set.of("later", ID));
        given(identified(), accepted()).when(supersede, PM, round).thenRefused(CYCLE);
        given(identified())
                .when(new SupersedeRecommendation(ID, ID, "Itself.", TODAY), PM, NONE)
                .thenInvalid("byId");
    }

    @Test
    void an_ombudsmans_item_closes_only_after_the_ombudsman_is_satisfied() {
        var inSession = at(board(true, true), under("LGSCO", READY));
        var satisfied = new OutsideVerdictRecorded("80433", TODAY, ID, "Ombudsman", true, "Letter 3");
        var not = new OutsideVerdictRecorded("80433", TODAY, ID, "Ombudsman", false, "Letter 4");
        givenAssured(rated(EVIDENT)).when(close(), CHAIR, inSession).thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
        givenAssured(rated(EVIDENT), satisfied)
                .when(close(), CHAIR, inSession)
                .then(closed("new-decision", "assurance", null));
        givenAssured(rated(EVIDENT), satisfied, not)
                .when(close(), CHAIR, inSession)
                .thenRefused(OUTSIDE_ACCEPTANCE_MISSING);
        givenAssured(rated(EVIDENT))
                .when(new RecordOutsideVerdict(ID, "Ombudsman", true, "Letter 3", TODAY), PM, inSession)
                .then(satisfied);
    }

    @Test
    void an_auditor_signs_off_an_audit_and_a_board_does_not() {
        var audit = under("INTERNAL_AUDIT", READY);
        givenAssured(rated(EVIDENT))
                .when(signOff(), AUDITOR, audit)
                .then(new RecommendationSignedOff(
                        "80433", TODAY, ID, "assurance", "Looked myself.", null, "p-auditor"));
        givenAssured(rated(EVIDENT))
                .when(close(), CHAIR, at(board(true, true), audit))
                .thenRefused(CLOSER_NOT_PERMITTED);
        givenAssured(rated(EVIDENT)).when(signOff(), AUDITOR, READY).thenRefused(CLOSER_NOT_PERMITTED);
        givenAssured(rated(EVIDENT))
                .when(signOff(), as("p-sro2", Role.SRO), audit)
                .thenRefused(CLOSER_NOT_PERMITTED);
        givenAssured(rated(EVIDENT))
                .when(signOff(), as("p-verifier", Role.IA), audit)
                .thenRefused(SELF_ASSURANCE);
        given(identified("INTERNAL_AUDIT"), accepted())
                .when(signOff(), AUDITOR, Recommendations.under("INTERNAL_AUDIT"))
                .thenRefused(ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, IMPACT_NOT_EVIDENT);
    }

    @Test
    void whoever_declared_an_interest_does_not_close() {
        var conflicted = new BoardMeeting(
                Whose.THIS_BOARD, TODAY, true, true, Set.of(CHAIR.actor().id()));
        givenAssured(rated(EVIDENT)).when(close(), CHAIR, at(conflicted, READY)).thenRefused(CONFLICT_DECLARED);
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
        return new CloseRecommendation(ID, "meeting", null, null, "The board is content.", null, TODAY);
    }

    private static SignOffRecommendation signOff() {
        return new SignOffRecommendation(ID, null, "Looked myself.", null, TODAY);
    }
}
