package org.plumbline.kernel.meeting;

import static org.plumbline.kernel.actor.Role.BM;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.MeetingCommand.*;

/** The rows of the catalogue that are about meetings. */
public final class MeetingCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    ScheduleMeeting.class,
                    "/api/meetings",
                    "meetingId",
                    Set.of(CLERK, CHAIR),
                    List.of(),
                    "Schedule a board meeting"),
            new CommandType(
                    OpenMeeting.class,
                    "/api/meetings/{meetingId}/opening",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_ALREADY_OPENED),
                    "Open a meeting with those present"),
            new CommandType(
                    RecordAttendance.class,
                    "/api/meetings/{meetingId}/attendance",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN),
                    "Correct who is present"),
            new CommandType(
                    DeclareInterest.class,
                    "/api/meetings/{meetingId}/interests",
                    null,
                    Set.of(CLERK, CHAIR, BM),
                    List.of(MEETING_NOT_OPEN),
                    "Declare a member’s interest in an item"),
            new CommandType(
                    TakeDecision.class,
                    "/api/meetings/{meetingId}/decisions",
                    "decisionId",
                    Set.of(CHAIR),
                    List.of(CONFLICT_DECLARED, MEETING_NOT_OPEN, NO_QUORUM),
                    "Take a decision"),
            new CommandType(
                    CloseMeeting.class,
                    "/api/meetings/{meetingId}/closing",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN),
                    "Close a meeting"));

    private MeetingCommands() {}
}
