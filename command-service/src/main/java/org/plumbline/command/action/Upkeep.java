package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.ActionUpkeep;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionUpkept.*;
import org.plumbline.kernel.refusal.Refusals;

/** Obstacles, owners, cancelling and opening again. */
final class Upkeep {

    private Upkeep() {}

    static List<ActionEvent> decide(ActionState state, ActionUpkeep command, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        if (command instanceof ReopenAction c) {
            return reopen(state, commitment, c, facts);
        }
        return List.of(
                switch (command) {
                    case BlockAction c -> block(state, commitment, c, s);
                    case UnblockAction c -> unblock(state, commitment, c, s);
                    case CancelAction c -> cancel(state, commitment, c, s, facts);
                    case ReassignOwner c -> reassign(state, commitment, c, s, facts);
                    case ReopenAction _ -> throw new IllegalStateException("Reopened above");
                    case BindDueDate c -> bind(state, commitment, c);
                });
    }

    private static ActionBlocked block(ActionState state, Commitment commitment, BlockAction c, Situation s) {
        stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(commitment.blocked(), ALREADY_BLOCKED)
                .orElseGoOn();
        return new ActionBlocked(commitment.authority(), c.effectiveOn(), c.actionId(), c.reason());
    }

    private static ActionUnblocked unblock(ActionState state, Commitment commitment, UnblockAction c, Situation s) {
        stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(!commitment.blocked(), NOT_BLOCKED)
                .orElseGoOn();
        return new ActionUnblocked(commitment.authority(), c.effectiveOn(), c.actionId(), c.reason());
    }

    private static ActionCancelled cancel(
            ActionState state, Commitment commitment, CancelAction c, Situation s, ActionFacts facts) {
        boolean byTheBoard = TheBoardDecides.by(s);
        boolean sroMay = AnSroCancelsWhatNeitherBeganNorIsOverdue.holds(commitment, s.today());
        TheBoardDecides.check(
                        stillOpen(state)
                                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                                .when(!byTheBoard && !sroMay, BOARD_DECISION_NEEDED)
                                .when(!byTheBoard && sroMay && facts.control().inForce(), CHANGE_CONTROL),
                        c.meetingId(),
                        c.effectiveOn(),
                        facts.meeting(),
                        s)
                .orElseGoOn();
        return new ActionCancelled(
                commitment.authority(), c.effectiveOn(), c.actionId(), c.reason(), byTheBoard ? c.meetingId() : null);
    }

    private static OwnerReassigned reassign(
            ActionState state, Commitment commitment, ReassignOwner c, Situation s, ActionFacts facts) {
        String from = commitment.ownership().owner();
        stillOpen(state)
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(from.equals(c.owner()), OWNER_UNCHANGED)
                .orElseGoOn();
        return new OwnerReassigned(
                commitment.authority(), c.effectiveOn(), c.actionId(), from, c.owner(), c.ownerRole(), c.reason());
    }

    /** What was cancelled is outside the plan, and comes back into it as anything new does. */
    private static List<ActionEvent> reopen(
            ActionState state, Commitment commitment, ReopenAction c, ActionFacts facts) {
        Control control = facts.control();
        boolean isAdded = state.isCancelled();
        var refusals = new Refusals().when(!state.isVerified() && !isAdded, NOT_FINISHED);
        (isAdded ? control.check(refusals, c.changeMeetingId()) : refusals).orElseGoOn();
        var reopened = new ActionReopened(commitment.authority(), c.effectiveOn(), c.actionId(), c.reason());
        return control.decision()
                .filter(d -> isAdded)
                .map(d -> List.<ActionEvent>of(
                        reopened,
                        new ChangeAllowed(
                                commitment.authority(), c.effectiveOn(), c.actionId(), d.meetingId(), d.decisionId())))
                .orElseGet(() -> List.of(reopened));
    }

    private static DueDateBound bind(ActionState state, Commitment commitment, BindDueDate c) {
        stillOpen(state)
                .when(commitment.dates().statute().isPresent(), STATUTORY_DATE)
                .orElseGoOn();
        return new DueDateBound(commitment.authority(), c.effectiveOn(), c.actionId(), c.statute());
    }

    /** Refuses what is asked of an action that is complete or cancelled. */
    static Refusals stillOpen(ActionState state) {
        return new Refusals().when(state.isVerified(), ALREADY_COMPLETE).when(state.isCancelled(), ACTION_CANCELLED);
    }
}
