package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.People;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationSignedOff;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;

/** A body outside is satisfied first, or somebody else than a board closes. */
class ClosingByOthersTest {

    private static final Situation PM = as("p-manager", Role.PM);
    private static final Situation AUDITOR = as("p-auditor", Role.IA);
    private static final String OMBUDSMAN = "Local Government and Social Care Ombudsman";

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
        var conflicted = People.board(
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
}
