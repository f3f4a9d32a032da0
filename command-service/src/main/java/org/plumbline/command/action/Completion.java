package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLAIMED;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_CLAIMED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_VERIFICATION;

import java.util.List;
import java.util.Objects;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionReturned;
import org.plumbline.kernel.action.ActionEvent.CompletionVerified;
import org.plumbline.kernel.refusal.Refusals;

/** Completion: the owner claims it with evidence, someone else verifies or returns it. */
final class Completion {

    private Completion() {}

    static List<ActionEvent> claim(ActionState state, ClaimCompletion c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        new Refusals()
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(state instanceof Claimed, ALREADY_CLAIMED)
                .when(state.isVerified(), ALREADY_COMPLETE)
                .when(!AClaimNamesEvidenceOnFile.holds(c.evidenceIds(), facts.evidenceOnFile()), EVIDENCE_MISSING)
                .orElseGoOn();
        return List.of(new CompletionClaimed(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.evidenceIds(),
                s.actor().id()));
    }

    static List<ActionEvent> decide(ActionState state, DecideCompletion c, Situation s) {
        Commitment commitment = state.commitment();
        new Refusals()
                .when(!NobodyVerifiesTheirOwnClaim.holds(state, s), SELF_VERIFICATION)
                .when(state instanceof Open, NOT_CLAIMED)
                .when(state.isVerified(), ALREADY_COMPLETE)
                .orElseGoOn();
        return List.of(
                c.verified()
                        ? new CompletionVerified(
                                commitment.authority(),
                                c.effectiveOn(),
                                c.actionId(),
                                c.reason(),
                                s.actor().id())
                        : new CompletionReturned(
                                commitment.authority(),
                                c.effectiveOn(),
                                c.actionId(),
                                Objects.requireNonNull(c.reason())));
    }
}
