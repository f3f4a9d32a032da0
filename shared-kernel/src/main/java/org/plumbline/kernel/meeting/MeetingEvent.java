package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.event.DomainEvent;

/** What happened at, or to, a board meeting. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingEvent.MeetingScheduled,
                MeetingEvent.MeetingOpened,
                MeetingEvent.AttendanceRecorded,
                MeetingEvent.DecisionTaken,
                MeetingEvent.MeetingClosed,
                MeetingEvent.InterestDeclared,
                MeetingUpkept,
                ChallengeEvent {

    String meetingId();

    record MeetingScheduled(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String inspectionId,
            String title,
            LocalDate heldOn,
            int quorum)
            implements MeetingEvent {}

    record MeetingOpened(String authority, LocalDate effectiveOn, String meetingId) implements MeetingEvent {}

    /** @param quorate whether as many are present as the quorum asks */
    record AttendanceRecorded(
            String authority, LocalDate effectiveOn, String meetingId, List<String> present, boolean quorate)
            implements MeetingEvent {}

    record DecisionTaken(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String decisionId,
            DecisionType type,
            List<String> targets,
            String text)
            implements MeetingEvent {}

    record MeetingClosed(String authority, LocalDate effectiveOn, String meetingId) implements MeetingEvent {}

    /** @param person pseudonymous id of the member who has the interest */
    record InterestDeclared(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String person,
            List<String> targets,
            String interest)
            implements MeetingEvent {}
}
