package org.plumbline.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.evidence.EvidenceCommand;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;
import org.plumbline.kernel.evidence.EvidenceUpkept.*;
import org.plumbline.kernel.evidence.PrivacyConcern;

class EvidenceUpkeepTest {

    static final String SHA_256 = "a".repeat(64);
    static final String OTHER = "b".repeat(64);
    static final EvidenceContext NOTHING = new EvidenceContext("80433", "p-owner");
    private static final EvidenceRejected REJECTED =
            new EvidenceRejected("80433", TODAY, "evidence", "It shows nothing.", "p-quality");
    private static final EvidenceQuarantined APART =
            new EvidenceQuarantined("80433", TODAY, "evidence", PrivacyConcern.CASE_RECORD, "p-quality");
    private static final EvidenceAccepted ACCEPTED =
            new EvidenceAccepted("80433", TODAY, "evidence", null, "p-quality");

    @Test
    void quality_assurance_accepts_evidence_once() {
        var accept = new AcceptEvidence("evidence", null, TODAY);
        given().when(accept, QA, NOTHING).then(ACCEPTED);
        given(ACCEPTED).when(accept, QA, NOTHING).thenRefused(ALREADY_ACCEPTED);
        given(APART).when(accept, QA, NOTHING).thenRefused(EVIDENCE_QUARANTINED);
        given(REJECTED).when(accept, QA, NOTHING).thenRefused(EVIDENCE_ENDED);
    }

    @Test
    void nobody_judges_their_own_evidence() {
        var submitter = as("p-owner", Role.QA);
        given().when(new AcceptEvidence("evidence", null, TODAY), submitter, NOTHING)
                .thenRefused(SELF_ASSURANCE);
        given().when(new RejectEvidence("evidence", "No.", TODAY), submitter, NOTHING)
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void evidence_that_was_accepted_may_be_rejected_later_but_not_twice() {
        var reject = new RejectEvidence("evidence", "It shows nothing.", TODAY);
        given(ACCEPTED).when(reject, QA, NOTHING).then(REJECTED);
        given(REJECTED).when(reject, QA, NOTHING).thenRefused(EVIDENCE_ENDED);
        assertThat(given(ACCEPTED).state().counts()).isTrue();
        assertThat(given(REJECTED).state().counts()).isFalse();
    }

    @Test
    void who_submitted_evidence_withdraws_it_unless_a_closed_recommendation_rests_on_it() {
        var withdraw = new WithdrawEvidence("evidence", "The wrong month.", TODAY);
        var withdrawn = new EvidenceWithdrawn("80433", TODAY, "evidence", "The wrong month.");
        given().when(withdraw, OWNER, NOTHING).then(withdrawn);
        given().when(withdraw, PM, NOTHING).then(withdrawn);
        given().when(withdraw, OTHER_OWNER, NOTHING).thenRefused(NOT_SUBMITTER);
        var reliedOn = new EvidenceContext("80433", "p-owner", null, true, Evidence.initial());
        given().when(withdraw, OWNER, reliedOn).thenRefused(EVIDENCE_RELIED_ON);
        given(withdrawn).when(withdraw, OWNER, NOTHING).thenRefused(EVIDENCE_ENDED);
        assertThat(given(withdrawn).state().counts()).isFalse();
    }

    @Test
    void another_person_releases_what_somebody_set_apart_and_it_stands_as_before() {
        var release = new ReleaseEvidence("evidence", TODAY);
        var released = new EvidenceReleased("80433", TODAY, "evidence", "p-manager");
        given().when(new QuarantineEvidence("evidence", PrivacyConcern.CASE_RECORD, TODAY), QA, NOTHING)
                .then(APART);
        given(APART)
                .when(new QuarantineEvidence("evidence", PrivacyConcern.OTHER_PERSONAL_DATA, TODAY), PM, NOTHING)
                .thenRefused(EVIDENCE_QUARANTINED);
        given(APART).when(release, QA, NOTHING).thenRefused(SAME_PERSON);
        given(APART).when(release, PM, NOTHING).then(released);
        given().when(release, PM, NOTHING).thenRefused(NOT_QUARANTINED);
        given(APART).when(release, as("p-owner", Role.DPO), NOTHING).thenRefused(SAME_PERSON);
        assertThat(given(APART).state().counts()).isFalse();
        assertThat(given(ACCEPTED, APART, released).state())
                .isEqualTo(given(ACCEPTED).state());
    }

    @Test
    void later_evidence_for_the_same_action_takes_the_place_of_earlier() {
        var replace = new ReplaceEvidence("evidence", "later", "A newer audit.", TODAY);
        var superseded = new EvidenceSuperseded("80433", TODAY, "evidence", "later", "A newer audit.");
        given().when(replace, OWNER, by("action")).then(superseded);
        given().when(replace, OTHER_OWNER, by("action")).thenRefused(NOT_OWNER);
        given().when(replace, PM, by("another")).thenRefused(REPLACEMENT_UNFIT);
        given().when(replace, PM, NOTHING).thenRefused(REPLACEMENT_UNFIT);
        given(REJECTED).when(replace, PM, by("action")).thenRefused(EVIDENCE_ENDED);
        assertThat(given(superseded).state().counts()).isFalse();
    }

    @Test
    void a_stored_file_that_changed_or_went_is_put_on_record_and_counts_no_longer_until_it_is_back() {
        var check = new CheckEvidenceFile("evidence", null, TODAY);
        given().when(check, QA, NOTHING.stored(SHA_256)).then(checked(SHA_256, true, true));
        given().when(check, QA, NOTHING.stored(OTHER)).then(checked(OTHER, true, false));
        given().when(check, QA, NOTHING).then(checked(null, true, false));
        assertThat(given(checked(OTHER, true, false)).state().counts()).isFalse();
        assertThat(given(checked(null, true, false), checked(SHA_256, true, true))
                        .state()
                        .counts())
                .isTrue();
    }

    @Test
    void a_file_at_hand_that_is_not_the_one_submitted_is_refused() {
        given().when(new CheckEvidenceFile("evidence", SHA_256, TODAY), QA, NOTHING)
                .then(checked(SHA_256, false, true));
        given().when(new CheckEvidenceFile("evidence", OTHER, TODAY), QA, NOTHING)
                .thenRefused(HASH_MISMATCH);
        unsubmitted(submitted("minutes/12", null))
                .when(new CheckEvidenceFile("evidence", null, TODAY), QA, NOTHING)
                .thenRefused(FILE_NOT_STORED);
    }

    @Test
    void evidence_expires_once_on_the_day_after_its_last_however_late_that_is_noticed() {
        var until = new EvidenceValidityDeclared("80433", TODAY.minusDays(40), "evidence", TODAY.minusDays(1));
        var expire = new ExpireEvidence("evidence", TODAY);
        var expired = new EvidenceExpired("80433", TODAY, "evidence", TODAY.minusDays(1));
        var late = new EvidenceValidityDeclared("80433", TODAY.minusDays(40), "evidence", TODAY.minusDays(9));
        given(late)
                .when(expire, PM, NOTHING)
                .then(new EvidenceExpired("80433", TODAY.minusDays(8), "evidence", TODAY.minusDays(9)));
        given(until).when(expire, PM, NOTHING).then(expired);
        given(until)
                .when(new ExpireEvidence("evidence", TODAY.minusDays(1)), PM, NOTHING)
                .thenNothing();
        given(until, expired).when(expire, PM, NOTHING).thenNothing();
        given(until, REJECTED).when(expire, PM, NOTHING).thenNothing();
        given().when(expire, PM, NOTHING).thenNothing();
        assertThat(given(until, expired).state().counts()).isFalse();
    }

    @Test
    void the_data_protection_officer_has_a_file_destroyed_once_and_not_while_it_is_to_be_kept() {
        var destroy = new DestroyEvidenceFile("evidence", "It named a child.", TODAY);
        var destroyed =
                new EvidenceFileDestroyed("80433", TODAY, "evidence", SHA_256, "It named a child.", "p-protection");
        var dpo = as("p-protection", Role.DPO);
        given().when(destroy, dpo, NOTHING).then(destroyed);
        given(APART).when(destroy, dpo, NOTHING).then(destroyed);
        given(REJECTED).when(destroy, dpo, NOTHING).then(destroyed);
        given(destroyed).when(destroy, dpo, NOTHING).thenRefused(FILE_DESTROYED);
        given().when(destroy, dpo, NOTHING.held(true)).thenRefused(LEGAL_HOLD);
        unsubmitted(submitted("minutes/13", null)).when(destroy, dpo, NOTHING).thenRefused(FILE_NOT_STORED);
        assertThat(given(ACCEPTED, destroyed).state().counts()).isFalse();
    }

    @Test
    void how_long_evidence_is_valid_is_said_by_who_submitted_it() {
        var declare = new DeclareValidity("evidence", TOMORROW, TODAY);
        given().when(declare, OWNER, NOTHING).then(new EvidenceValidityDeclared("80433", TODAY, "evidence", TOMORROW));
        given().when(declare, OTHER_OWNER, NOTHING).thenRefused(NOT_SUBMITTER);
        given(REJECTED).when(declare, OWNER, NOTHING).thenRefused(EVIDENCE_ENDED);
    }

    @Test
    void what_was_never_submitted_is_unknown() {
        unsubmitted()
                .when(new AcceptEvidence("evidence", null, TODAY), QA, NOTHING)
                .thenUnknown();
    }

    private static EvidenceContext by(String actionId) {
        var later = new EvidenceSubmitted(
                "80433", TODAY, "later", actionId, null, "Audit", EvidenceType.AUDIT, "r", null, null, SHA_256, "p");
        return new EvidenceContext("80433", "p-owner", null, false, EvidenceState.OnFile.of(later));
    }

    private static EvidenceFileChecked checked(@Nullable String sha256, boolean stored, boolean intact) {
        return new EvidenceFileChecked("80433", TODAY, "evidence", sha256, stored, intact);
    }

    static EvidenceSubmitted submitted(@Nullable String reference, @Nullable String fileName) {
        return new EvidenceSubmitted(
                "80433",
                TODAY,
                "evidence",
                "action",
                2,
                "Audit of plans",
                EvidenceType.AUDIT,
                reference,
                fileName,
                fileName == null ? null : "text/plain",
                SHA_256,
                "p-owner");
    }

    private static Scenario<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext> given(
            EvidenceEvent... events) {
        return unsubmitted(submitted(null, "audit.txt")).given(events);
    }

    private static Scenario<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext> unsubmitted(
            EvidenceEvent... events) {
        return new Scenario<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext>(
                        Evidence.initial(), Evidence::decide, Evidence::evolve)
                .given(events);
    }
}
