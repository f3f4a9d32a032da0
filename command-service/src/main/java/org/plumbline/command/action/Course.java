package org.plumbline.command.action;

import org.plumbline.command.action.ActionState.*;
import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.kernel.action.ActionAtBoard.*;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.*;
import org.plumbline.kernel.action.ActionPlaced.*;
import org.plumbline.kernel.action.ActionRevised.*;
import org.plumbline.kernel.action.ActionSupported.*;
import org.plumbline.kernel.action.ActionUpkept.*;
import org.plumbline.kernel.action.ActionWatched.*;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.rules.Declared;

/** What each event makes of an action; an event that does not fit the state changes nothing. */
final class Course {

    private Course() {}

    static ActionState evolve(ActionState state, ActionEvent event) {
        return switch (state) {
            case NotAdded _ -> event instanceof ActionAdded e ? new Open(Commitment.of(e)) : state;
            case Open open -> open(open, event);
            case Claimed claimed -> claimed(claimed, event);
            case Verified verified -> reopened(verified, event);
            case Cancelled cancelled -> reopened(cancelled, event);
        };
    }

    private static ActionState open(Open state, ActionEvent event) {
        Commitment commitment = evolve(state.commitment(), event);
        return switch (event) {
            case CompletionClaimed e -> new Claimed(commitment, e.claimedBy(), e.effectiveOn());
            case CompletionVerified e -> new Verified(commitment, e.verifiedBy());
            case ActionCancelled _ -> new Cancelled(commitment);
            default -> new Open(commitment);
        };
    }

    private static ActionState claimed(Claimed state, ActionEvent event) {
        Commitment commitment = evolve(state.commitment(), event);
        return switch (event) {
            case CompletionVerified e -> new Verified(commitment, e.verifiedBy());
            case CompletionReturned _ -> new Open(commitment);
            case ActionCancelled _ -> new Cancelled(commitment);
            default -> new Claimed(commitment, state.claimedBy(), state.claimedOn());
        };
    }

    private static ActionState reopened(ActionState state, ActionEvent event) {
        return event instanceof ActionReopened ? new Open(state.commitment()) : state;
    }

    private static Commitment evolve(Commitment commitment, ActionEvent event) {
        Dates dates = commitment.dates();
        Watch watch = commitment.watch();
        return switch (event) {
            case ProgressReported e -> commitment.withWorkStarted().with(watch.heard(e));
            case CompletionClaimed e -> commitment.withClaim(e.evidenceIds());
            case DueDateChangeProposed e ->
                commitment.with(new DateProposal(e.proposalId(), e.to(), e.proposedBy(), e.effectiveOn(), false));
            case DueDateChanged e -> commitment.with(dates.movedTo(e.to(), e.nth()));
            case DueDateChangeEndorsed e ->
                commitment
                        .pending(e.proposalId())
                        .map(p -> commitment.with(p.andEndorsed()))
                        .orElse(commitment);
            case UpdateAccepted _ -> commitment.with(watch.with(watch.outlook().accepted()));
            case DueDateBound e -> commitment.with(dates.boundBy(e.statute()));
            case DueDateChangeRejected _ -> commitment.withoutProposal();
            case CompletionVerified _, ActionCancelled _ ->
                commitment.withoutProposal().with(watch.ended());
            case OwnerReassigned e -> commitment.with(commitment.ownership().passedTo(e.to()));
            case ActionBlocked e ->
                commitment.blocked(true).with(watch.with(watch.outlook().blocked(e.effectiveOn())));
            case ActionUnblocked _ ->
                commitment.blocked(false).with(watch.with(watch.outlook().unblocked()));
            case MilestoneAdded e -> commitment.with(commitment.milestones().with(e));
            case MilestoneCompleted e -> commitment.with(commitment.milestones().settled(e.milestoneId()));
            case MilestoneWaived e -> commitment.with(commitment.milestones().settled(e.milestoneId()));
            case ActionFellOverdue e -> commitment.with(watch.overdue(e.dueOn()));
            case ActionLongOverdue e -> commitment.with(watch.longOverdue(e.dueOn()));
            case UpdateMissed e -> commitment.with(watch.missed(e.missed()));
            case ActionShared e -> commitment.sharedBy(e.inspectionIds());
            case ActionCarried e -> commitment.carried(e);
            case ActionRedAtMeeting e -> commitment.with(watch.with(watch.red().seen(e.meetingId(), e.escalated())));
            case ActionNoLongerRed _ -> commitment.with(watch.with(RedStreak.none()));
            case RatingDeclared e ->
                commitment.with(watch.with(
                        watch.outlook().declared(new Declared(e.rating().rating(), e.reason(), e.effectiveOn()))));
            case DeclaredRatingExpired _ ->
                commitment.with(watch.with(watch.outlook().undeclared()));
            case ActionAmended e -> commitment.put(new Wording(e.title(), e.successCriteria()));
            case ActionAdded _, ChangeAllowed _, CompletionReturned _, ActionReopened _, OwnerPutOnAgenda _ ->
                commitment;
        };
    }
}
