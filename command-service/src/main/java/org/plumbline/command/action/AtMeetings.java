package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.kernel.action.ActionAtBoard.ActionNoLongerRed;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RedFlags;

/**
 * What the board saw of an action when a meeting closed. An action that stays red from meeting to meeting is escalated once,
 * and again only after it was anything else in between.
 */
final class AtMeetings {

    private AtMeetings() {}

    static List<ActionEvent> closed(
            ActionState state, String actionId, String meetingId, LocalDate day, InForce inForce) {
        Commitment commitment = state.commitment();
        RedStreak streak = commitment.watch().red();
        if (streak.meetingIds().contains(meetingId)) {
            return List.of();
        }
        Optional<String> because =
                state instanceof Open ? flags(commitment).on(day, inForce.rules()) : Optional.empty();
        if (because.isEmpty()) {
            return streak.meetingIds().isEmpty()
                    ? List.of()
                    : List.of(new ActionNoLongerRed(commitment.authority(), day, actionId, meetingId));
        }
        int running = streak.meetingIds().size() + 1;
        return List.of(new ActionRedAtMeeting(
                commitment.authority(),
                day,
                actionId,
                meetingId,
                running,
                because.get(),
                inForce.version(),
                running >= inForce.board().redMeetings() && !streak.escalated()));
    }

    private static RedFlags flags(Commitment commitment) {
        Outlook outlook = commitment.watch().outlook();
        return new RedFlags(
                commitment.dates().dueOn(),
                outlook.forecastOn().orElse(null),
                outlook.blockedSince().orElse(null),
                commitment.watch().heardOn());
    }
}
