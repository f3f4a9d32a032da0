package org.plumbline.command.neighbours;

import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.meeting.MeetingState.Notice;
import org.springframework.stereotype.Component;

/** In the transaction that closes the meeting, so it happens once, and never while the history is read again. */
@Component
public class WhenMeetingClosesRedActionsAreNoted {

    private final DueSheet sheet;
    private final Neighbours neighbours;

    WhenMeetingClosesRedActionsAreNoted(DueSheet sheet, Neighbours neighbours) {
        this.sheet = sheet;
        this.neighbours = neighbours;
    }

    public void note(Notice meeting, String meetingId) {
        String inspectionId = meeting.inspectionId();
        neighbours.atMeeting(sheet.actionsOf(inspectionId), inspectionId, meetingId, meeting.heldOn());
    }
}
