package org.plumbline.kernel.action;

import java.util.List;
import org.plumbline.kernel.action.ActionAtBoard.*;
import org.plumbline.kernel.action.ActionEvent.*;
import org.plumbline.kernel.action.ActionPlaced.*;
import org.plumbline.kernel.action.ActionRevised.*;
import org.plumbline.kernel.action.ActionSupported.*;
import org.plumbline.kernel.action.ActionUpkept.*;
import org.plumbline.kernel.action.ActionWatched.*;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.event.EventType;

/** The names and revisions that events of actions are stored under. */
public final class ActionEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("action.added", "1", ActionAdded.class),
            new EventType("action.shared", "1", ActionShared.class),
            new EventType("action.change-allowed", "1", ChangeAllowed.class),
            new EventType("action.progress-reported", "1", ProgressReported.class),
            new EventType("action.due-date-change-proposed", "1", DueDateChangeProposed.class),
            new EventType("action.due-date-changed", "1", DueDateChanged.class),
            new EventType("action.due-date-change-rejected", "1", DueDateChangeRejected.class),
            new EventType("action.completion-claimed", "1", CompletionClaimed.class),
            new EventType("action.completion-verified", "1", CompletionVerified.class),
            new EventType("action.completion-returned", "1", CompletionReturned.class),
            new EventType("action.blocked", "1", ActionBlocked.class),
            new EventType("action.unblocked", "1", ActionUnblocked.class),
            new EventType("action.cancelled", "1", ActionCancelled.class),
            new EventType("action.owner-reassigned", "1", OwnerReassigned.class),
            new EventType("action.fell-overdue", "1", ActionFellOverdue.class),
            new EventType("action.long-overdue", "1", ActionLongOverdue.class),
            new EventType("action.update-missed", "1", UpdateMissed.class),
            new EventType("action.red-at-meeting", "1", ActionRedAtMeeting.class),
            new EventType("action.no-longer-red", "1", ActionNoLongerRed.class),
            new EventType("action.owner-put-on-agenda", "1", OwnerPutOnAgenda.class),
            new EventType("action.rating-declared", "1", RatingDeclared.class),
            new EventType("action.declared-rating-expired", "1", DeclaredRatingExpired.class),
            new EventType("action.amended", "1", ActionAmended.class),
            new EventType("action.update-accepted", "1", UpdateAccepted.class),
            new EventType("action.due-date-change-endorsed", "1", DueDateChangeEndorsed.class),
            new EventType("action.reopened", "1", ActionReopened.class),
            new EventType("action.due-date-bound", "1", DueDateBound.class),
            new EventType("action.carried", "1", ActionCarried.class),
            new EventType("action.milestone-added", "1", MilestoneAdded.class),
            new EventType("action.milestone-completed", "1", MilestoneCompleted.class),
            new EventType("action.milestone-waived", "1", MilestoneWaived.class));

    private ActionEvents() {}
}
