package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheDayOfTheMeeting;
import org.plumbline.command.meeting.MeetingState.*;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.AttendanceRecorded;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingOpened;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;

/** A meeting opens on its day; that of a council committee only when its papers are out, or it is said why not. */
final class Opening {

    private Opening() {}

    static List<MeetingEvent> open(Planned state, OpenMeeting c, Situation s, MeetingContext facts) {
        Notice notice = state.convened();
        LocalDate heldOn = notice.heldOn();
        boolean lacksPapers = notice.committee().isPresent() && notice.papers().isEmpty();
        new Refusals()
                .when(s.today().isBefore(heldOn) || c.effectiveOn().isBefore(heldOn), MEETING_NOT_YET_HELD)
                .when(c.effectiveOn().isAfter(heldOn), NOT_THE_DAY_OF_THE_MEETING, TheDayOfTheMeeting.told(heldOn))
                .when(lacksPapers && c.urgency() == null, PAPERS_NOT_PUBLISHED)
                .orElseGoOn();
        @Nullable String urgency = lacksPapers ? c.urgency() : null;
        return List.of(
                new MeetingOpened(state.authority(), c.effectiveOn(), c.meetingId(), urgency),
                attendance(c.present(), c.effectiveOn(), c.meetingId(), notice, facts));
    }

    static AttendanceRecorded attendance(
            List<String> present, LocalDate on, String meetingId, Notice notice, MeetingContext facts) {
        areMembers(present, notice, facts);
        boolean isQuorate = facts.board().attendedBy(Set.copyOf(present)).isQuorate(notice.quorum());
        return new AttendanceRecorded(notice.authority(), on, meetingId, present, isQuorate);
    }

    /** @throws Invalid naming everybody who does not sit on the board on the day it meets */
    private static void areMembers(List<String> present, Notice notice, MeetingContext facts) {
        Checks checks = new Checks();
        for (int i = 0; i < present.size(); i++) {
            Members.check(checks, "present[" + i + "]", present.get(i), notice, facts);
        }
        checks.orElseGoOn();
    }
}
