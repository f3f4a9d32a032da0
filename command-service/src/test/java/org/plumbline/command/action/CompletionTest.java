package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.claim;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.reported;
import static org.plumbline.command.action.Actions.returned;
import static org.plumbline.command.action.Actions.sendBack;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.action.Actions.verify;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLAIMED;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.CLAIM_EVIDENCE_LAPSED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_CLAIMED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_VERIFICATION;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.actor.Role;

class CompletionTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts ON_FILE = ActionFacts.evidenceOnFile(Set.of("evidence"));

    @Test
    void a_claim_whose_evidence_lapsed_since_is_returned_and_not_verified() {
        given(added(), claimed()).when(verify(), SRO, NONE).thenRefused(CLAIM_EVIDENCE_LAPSED);
        given(added(), claimed()).when(sendBack(), SRO, NONE).then(returned());
    }

    @Test
    void the_owner_claims_completion_with_evidence_on_file() {
        given(added(), reported()).when(claim("evidence"), OWNER, ON_FILE).then(claimed());
    }

    @Test
    void a_claim_without_evidence_is_refused() {
        given(added()).when(claim(), OWNER, ON_FILE).thenRefused(EVIDENCE_MISSING);
    }

    @Test
    void a_claim_with_evidence_that_is_not_on_file_for_this_action_is_refused() {
        given(added()).when(claim("evidence", "elsewhere"), OWNER, ON_FILE).thenRefused(EVIDENCE_MISSING);
    }

    @Test
    void nobody_else_claims_completion() {
        given(added()).when(claim("evidence"), OTHER_OWNER, ON_FILE).thenRefused(NOT_OWNER);
    }

    @Test
    void completion_is_claimed_once_at_a_time() {
        given(added(), claimed()).when(claim("evidence"), OWNER, ON_FILE).thenRefused(ALREADY_CLAIMED);
        given(added(), claimed(), returned())
                .when(claim("evidence"), OWNER, ON_FILE)
                .then(claimed());
    }

    @Test
    void every_rule_against_a_claim_is_named() {
        given(added(), claimed(), verified())
                .when(claim(), OTHER_OWNER, NONE)
                .thenRefused(ALREADY_COMPLETE, NOT_OWNER, EVIDENCE_MISSING);
    }

    @Test
    void someone_else_verifies_or_returns_a_claim() {
        given(added(), claimed()).when(verify(), SRO, ON_FILE).then(verified());
        given(added(), claimed()).when(sendBack(), SRO, NONE).then(returned());
    }

    @Test
    void nobody_verifies_their_own_claim() {
        given(added(), claimed()).when(verify(), as(OWNER, Role.SRO), ON_FILE).thenRefused(SELF_VERIFICATION);
        given(added(), claimed()).when(sendBack(), as(OWNER, Role.SRO), NONE).thenRefused(SELF_VERIFICATION);
    }

    @Test
    void whoever_claimed_for_the_owner_does_not_verify() {
        var claimedBySro = new CompletionClaimed(
                "80433",
                claimed().effectiveOn(),
                "action",
                claimed().evidenceIds(),
                SRO.actor().id());
        given(added(), claimedBySro).when(verify(), SRO, ON_FILE).thenRefused(SELF_VERIFICATION);
    }

    @Test
    void nothing_is_verified_before_it_is_claimed() {
        given(added(), reported()).when(verify(), SRO, NONE).thenRefused(NOT_CLAIMED);
        given(added(), claimed(), returned()).when(verify(), SRO, NONE).thenRefused(NOT_CLAIMED);
    }

    @Test
    void an_owner_is_told_first_that_the_decision_is_not_theirs() {
        given(added()).when(verify(), as(OWNER, Role.SRO), NONE).thenRefused(SELF_VERIFICATION, NOT_CLAIMED);
    }

    @Test
    void a_complete_action_is_not_decided_on_again() {
        given(added(), claimed(), verified()).when(verify(), SRO, NONE).thenRefused(ALREADY_COMPLETE);
        given(added(), claimed(), verified()).when(sendBack(), SRO, NONE).thenRefused(ALREADY_COMPLETE);
    }
}
