package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.action.ActionAtBoard.ActionNoLongerRed;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionRevised.DeclaredRatingExpired;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rated;
import org.plumbline.kernel.rules.WorkRating;

/**
 * What the board saw of an action when a meeting closed. What its owner had declared was seen with it, and expires. An action that stays red from meeting to meeting is escalated once,
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
        List<ActionEvent> noted = new ArrayList<>();
        Rated rated = Standing.of(state, day, inForce);
        if (rated.rating() == WorkRating.RED) {
            noted.add(red(commitment, actionId, meetingId, day, rated, inForce));
        } else if (!streak.meetingIds().isEmpty()) {
            noted.add(new ActionNoLongerRed(commitment.authority(), day, actionId, meetingId));
        }
        commitment
                .watch()
                .outlook()
                .declared()
                .filter(seen -> !day.isBefore(seen.since()))
                .map(seen -> new DeclaredRatingExpired(commitment.authority(), day, actionId, seen.rating(), meetingId))
                .ifPresent(noted::add);
        return List.copyOf(noted);
    }

    private static ActionRedAtMeeting red(
            Commitment commitment, String actionId, String meetingId, LocalDate day, Rated rated, InForce inForce) {
        RedStreak streak = commitment.watch().red();
        int running = streak.meetingIds().size() + 1;
        return new ActionRedAtMeeting(
                commitment.authority(),
                day,
                actionId,
                meetingId,
                running,
                rated.because(),
                inForce.version(),
                running >= inForce.board().redMeetings() && !streak.escalated());
    }
}
