package org.plumbline.command.meeting;

import org.plumbline.command.meeting.MeetingState.Notice;
import org.plumbline.kernel.calendar.DayInWords;
import org.plumbline.kernel.refusal.Checks;

/** Whoever attends a meeting or has an interest in one of its items sits on its board on that day. */
final class Members {

    private Members() {}

    static Checks check(Checks checks, String field, String personId, Notice notice, MeetingContext facts) {
        return checks.that(
                facts.board().seats().containsKey(personId),
                field,
                "names " + personId + ", who is not a member of this board on " + DayInWords.of(notice.heldOn()));
    }
}
