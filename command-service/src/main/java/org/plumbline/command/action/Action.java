package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;

import java.util.List;
import org.plumbline.command.action.ActionFacts.ActionContext;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.action.ActionState.NotAdded;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.command.action.ActionState.Verified;
import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionReturned;
import org.plumbline.kernel.action.ActionEvent.CompletionVerified;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.refusal.Refusals;

/** An action: work with one owner, from the day it is added to the day someone else verifies it as complete. */
public final class Action {

    private Action() {}

    public static ActionState initial() {
        return new NotAdded();
    }

    public static List<ActionEvent> decide(ActionState state, ActionCommand command, Situation s, ActionFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case AddAction c -> add(state, c, facts);
            case ReportProgress c -> reportProgress(state, c, s);
            case ProposeDueDate c -> DueDate.propose(state, c, s);
            case DecideDueDate c -> DueDate.decide(state, c, s, facts);
            case ClaimCompletion c -> Completion.claim(state, c, s, facts);
            case DecideCompletion c -> Completion.decide(state, c, s);
        };
    }

    private static List<ActionEvent> add(ActionState state, AddAction c, ActionFacts facts) {
        if (!(state instanceof NotAdded)) {
            throw new IllegalStateException("This action has been added before");
        }
        ActionContext context = facts.context().orElseThrow();
        return List.of(new ActionAdded(
                context.authority(),
                c.effectiveOn(),
                c.actionId(),
                context.inspectionId(),
                c.recommendationIds(),
                c.title(),
                c.ownerRole(),
                c.owner(),
                c.startOn(),
                c.dueOn(),
                c.successCriteria()));
    }

    private static List<ActionEvent> reportProgress(ActionState state, ReportProgress c, Situation s) {
        Commitment commitment = state.commitment();
        new Refusals()
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(state.isVerified(), ALREADY_COMPLETE)
                .orElseGoOn();
        return List.of(new ProgressReported(
                commitment.authority(), c.effectiveOn(), c.actionId(), c.narrative(), c.forecastOn(), c.selfRating()));
    }

    public static ActionState evolve(ActionState state, ActionEvent event) {
        return switch (state) {
            case NotAdded _ -> event instanceof ActionAdded e ? new Open(Commitment.of(e)) : state;
            case Open open -> evolve(open, event);
            case Claimed claimed -> evolve(claimed, event);
            case Verified _ -> state;
        };
    }

    private static ActionState evolve(Open state, ActionEvent event) {
        Commitment commitment = evolve(state.commitment(), event);
        return switch (event) {
            case CompletionClaimed e -> new Claimed(commitment, e.claimedBy());
            case CompletionVerified e -> new Verified(commitment, e.verifiedBy());
            default -> new Open(commitment);
        };
    }

    private static ActionState evolve(Claimed state, ActionEvent event) {
        Commitment commitment = evolve(state.commitment(), event);
        return switch (event) {
            case CompletionVerified e -> new Verified(commitment, e.verifiedBy());
            case CompletionReturned _ -> new Open(commitment);
            default -> new Claimed(commitment, state.claimedBy());
        };
    }

    private static Commitment evolve(Commitment commitment, ActionEvent event) {
        return switch (event) {
            case ProgressReported _ -> commitment.withWorkStarted();
            case CompletionClaimed e -> commitment.withClaim(e.evidenceIds());
            case DueDateChangeProposed e ->
                commitment.withProposal(new DateProposal(e.proposalId(), e.to(), e.proposedBy()));
            case DueDateChanged e -> commitment.dueOn(e.to(), e.nth());
            case DueDateChangeRejected _, CompletionVerified _ -> commitment.withoutProposal();
            case ActionAdded _, CompletionReturned _ -> commitment;
        };
    }
}
