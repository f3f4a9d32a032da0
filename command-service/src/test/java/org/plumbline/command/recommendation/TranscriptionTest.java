package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationSuperseded;
import org.plumbline.kernel.recommendation.RecommendationWorded.*;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Unknown;

/** The words of a confirmed finding, and how they come to match the published report. */
class TranscriptionTest {

    private static final Situation FOR_THE_DIRECTOR = new Situation(new Actor("p-auditor", Role.IA, "p-dcs"), TODAY);
    private static final String PUBLISHED = "The quality of plans for children.";
    private static final ProposeTranscription PROPOSE =
            new ProposeTranscription(ID, "proposal", PUBLISHED, "Page 2", "Two words were lost.", TODAY);
    private static final TranscriptionProposed PROPOSED = new TranscriptionProposed(
            "80433", TODAY, ID, "proposal", FINDING.text(), PUBLISHED, "Page 2", "Two words were lost.", "p-dcs");
    private static final TranscriptionCorrected CORRECTED = new TranscriptionCorrected(
            "80433", TODAY, ID, "proposal", FINDING.text(), PUBLISHED, "Page 2", "p-dcs", "p-auditor", null);
    private static final TranscriptionDeclined DECLINED =
            new TranscriptionDeclined("80433", TODAY, ID, "proposal", "The report says what we say.");

    @Test
    void the_text_changes_only_when_a_second_person_agrees_that_the_report_says_so() {
        given(identified()).when(PROPOSE, DCS, NONE).then(PROPOSED);
        assertThat(text(identified(), PROPOSED)).isEqualTo(FINDING.text());
        given(identified(), PROPOSED).when(decision(true), AUDITOR, NONE).then(CORRECTED);
        assertThat(text(identified(), PROPOSED, CORRECTED)).isEqualTo(PUBLISHED);
    }

    @Test
    void a_declined_correction_leaves_the_text_and_another_may_be_proposed() {
        var no = new DecideTranscription(ID, "proposal", false, "The report says what we say.", TODAY);
        given(identified(), PROPOSED).when(no, AUDITOR, NONE).then(DECLINED);
        assertThat(text(identified(), PROPOSED, DECLINED)).isEqualTo(FINDING.text());
        given(identified(), PROPOSED, DECLINED).when(PROPOSE, DCS, NONE).then(PROPOSED);
        assertThatThrownBy(() -> new DecideTranscription(ID, "proposal", false, " ", TODAY))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoever_proposed_the_words_does_not_agree_to_them_nor_does_anybody_for_them() {
        given(identified(), PROPOSED)
                .when(decision(true), as(DCS, Role.IA), NONE)
                .thenRefused(SAME_PERSON);
        given(identified(), PROPOSED)
                .when(decision(true), FOR_THE_DIRECTOR, NONE)
                .thenRefused(SAME_PERSON);
    }

    @Test
    void what_was_not_proposed_is_not_decided_on_and_what_is_pending_not_proposed_again() {
        given(identified()).when(decision(true), AUDITOR, NONE).thenRefused(NO_SUCH_PROPOSAL);
        given(identified(), PROPOSED, CORRECTED)
                .when(decision(true), AUDITOR, NONE)
                .thenRefused(NO_SUCH_PROPOSAL);
        given(identified(), PROPOSED).when(PROPOSE, DCS, NONE).thenRefused(PROPOSAL_PENDING);
    }

    @Test
    void words_that_stand_there_already_are_no_correction() {
        var same = new ProposeTranscription(ID, "proposal", FINDING.text(), "Page 2", "Checked.", TODAY);
        given(identified()).when(same, DCS, NONE).thenRefused(TEXT_UNCHANGED);
        given(identified(), PROPOSED, CORRECTED).when(PROPOSE, DCS, NONE).thenRefused(TEXT_UNCHANGED);
    }

    @Test
    void before_its_findings_are_confirmed_a_report_has_no_text_to_correct() {
        assertThatThrownBy(() -> Recommendation.decide(Recommendation.initial(), PROPOSE, DCS, NONE))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_closed_item_is_put_right_and_stays_closed_while_a_replaced_one_stays_as_it_was() {
        var closed = closed("decision", "assurance", null);
        givenAssured(rated(EVIDENT), closed).when(PROPOSE, DCS, NONE).then(PROPOSED);
        givenAssured(rated(EVIDENT), closed, PROPOSED)
                .when(decision(true), AUDITOR, NONE)
                .then(CORRECTED);
        RecommendationState after =
                givenAssured(rated(EVIDENT), closed, PROPOSED, CORRECTED).state();
        assertThat(after).isInstanceOf(RecommendationState.Closed.class);
        assertThat(after.finding().wording().text()).isEqualTo(PUBLISHED);
        given(identified(), new RecommendationSuperseded("80433", TODAY, ID, "other", "Newer.", "meeting", "decision"))
                .when(PROPOSE, DCS, NONE)
                .thenRefused(NO_LONGER_TRACKED);
    }

    private static String text(RecommendationEvent... events) {
        return given(events).state().finding().wording().text();
    }

    private static DecideTranscription decision(boolean approved) {
        return new DecideTranscription(ID, "proposal", approved, null, TODAY);
    }
}
