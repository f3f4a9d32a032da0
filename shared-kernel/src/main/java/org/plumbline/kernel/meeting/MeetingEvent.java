package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** @param urgency why a committee met although its papers were not published, or null */
    record MeetingOpened(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            @Nullable String urgency) implements MeetingEvent {

        /** One whose papers were published, or that needs none. */
        public MeetingOpened(String authority, LocalDate effectiveOn, String meetingId) {
            this(authority, effectiveOn, meetingId, null);
        }
    }

    /** @param quorate whether as many are present as the quorum asks */
    record AttendanceRecorded(
            String authority, LocalDate effectiveOn, String meetingId, List<String> present, boolean quorate)
            implements MeetingEvent {}

    /**
     * @param outcome how the vote went, or null where the board kept no count
     * @param dissent pseudonymous ids of those who voted against it
     * @param carriedOutBy id of what was done by it there and then, or null while it waits to be carried out
     */
    record DecisionTaken(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String decisionId,
            DecisionType type,
            List<String> targets,
            String text,
            @Nullable Outcome outcome,
            List<String> dissent,
            @Nullable String carriedOutBy)
            implements MeetingEvent {

        public DecisionTaken {
            dissent = dissent == null ? List.of() : List.copyOf(dissent);
        }

        /** One that waits to be carried out, taken where nobody counts votes. */
        public DecisionTaken(
                String authority,
                LocalDate effectiveOn,
                String meetingId,
                String decisionId,
                DecisionType type,
                List<String> targets,
                String text) {
            this(authority, effectiveOn, meetingId, decisionId, type, targets, text, null, List.of(), null);
        }
    }

    record MeetingClosed(String authority, LocalDate effectiveOn, String meetingId) implements MeetingEvent {}

    /**
     * @param person pseudonymous id of the member who has the interest
     * @param interestId by which it can be withdrawn, or null for one that cannot
     */
    record InterestDeclared(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String person,
            List<String> targets,
            String interest,
            @Nullable String interestId)
            implements MeetingEvent {}
}
