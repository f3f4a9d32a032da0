package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionReturned;
import org.plumbline.kernel.action.ActionEvent.CompletionVerified;

/** Completion: the owner claims it with evidence, someone else verifies or returns it. */
final class Completion {

    private Completion() {}

    static List<ActionEvent> claim(ActionState state, ClaimCompletion c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Upkeep.stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(state instanceof Claimed, ALREADY_CLAIMED)
                .when(!commitment.milestones().areSettled(), MILESTONES_OPEN)
                .when(!AClaimNamesEvidenceOnFile.holds(c.evidenceIds(), facts.evidenceOnFile()), EVIDENCE_MISSING)
                .orElseGoOn();
        return List.of(new CompletionClaimed(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.evidenceIds(),
                s.actor().id()));
    }

    static List<ActionEvent> decide(ActionState state, DecideCompletion c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        boolean stands = AClaimNamesEvidenceOnFile.holds(commitment.claimedEvidence(), facts.evidenceOnFile());
        Upkeep.stillOpen(state)
                .when(!NobodyVerifiesTheirOwnClaim.holds(state, s), SELF_VERIFICATION)
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(state instanceof Open, NOT_CLAIMED)
                .when(!NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), claimedOn(state)), BEFORE_ITS_CAUSE)
                .when(state instanceof Claimed && c.verified() && !stands, CLAIM_EVIDENCE_LAPSED)
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

    private static Optional<LocalDate> claimedOn(ActionState state) {
        return state instanceof Claimed claimed ? Optional.of(claimed.claimedOn()) : Optional.empty();
    }
}
