package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a board meeting beside who was there and what was decided. */
public sealed interface MeetingUpkept extends MeetingEvent {

    /** @param committee the committee of the council that meets, so that Part VA of the Local Government Act 1972 applies */
    record CommitteeNamed(String authority, LocalDate effectiveOn, String meetingId, String committee)
            implements MeetingUpkept {}

    /**
     * The papers were given out on {@code effectiveOn}.
     *
     * @param position the position of the history that their numbers are of
     * @param clearDays working days between that day and the meeting, neither counted
     * @param urgency why the meeting goes ahead although they are too few, or null
     */
    record PapersPublished(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            long position,
            int clearDays,
            @Nullable String urgency)
            implements MeetingUpkept {}

    record MeetingCancelled(String authority, LocalDate effectiveOn, String meetingId, String reason)
            implements MeetingUpkept {}

    /** @param toMeetingId the later meeting that is to decide */
    record DecisionDeferred(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            List<String> targets,
            String reason,
            String toMeetingId)
            implements MeetingUpkept {}

    /**
     * The board looked at something without deciding on it.
     *
     * @param targets ids of the items
     * @param note what was said
     */
    record ItemConsidered(String authority, LocalDate effectiveOn, String meetingId, List<String> targets, String note)
            implements MeetingUpkept {}

    record InterestWithdrawn(
            String authority, LocalDate effectiveOn, String meetingId, String interestId, String reason)
            implements MeetingUpkept {}

    /**
     * What the board had decided was done; once, so that a decision serves for one thing.
     *
     * @param carriedOutBy id of what was done by it
     */
    record DecisionCarriedOut(
            String authority, LocalDate effectiveOn, String meetingId, String decisionId, String carriedOutBy)
            implements MeetingUpkept {}

    record MinutesDrafted(String authority, LocalDate effectiveOn, String meetingId, String minutes)
            implements MeetingUpkept {}

    /** @param atMeetingId the later meeting that agreed them */
    record MinutesAgreed(String authority, LocalDate effectiveOn, String meetingId, String atMeetingId)
            implements MeetingUpkept {}

    /**
     * @param before what they said
     * @param after what they say now
     */
    record MinutesCorrected(
            String authority, LocalDate effectiveOn, String meetingId, String before, String after, String reason)
            implements MeetingUpkept {}
}
