package org.plumbline.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;

/**
 * A board meeting.
 *
 * @param state {@code PLANNED}, {@code OPEN} or {@code CLOSED}
 */
public record MeetingRow(
        String id,
        String inspectionId,
        String title,
        LocalDate heldOn,
        int quorum,
        String state,
        List<String> present,
        boolean quorate,
        List<Decision> decisions,
        List<Interest> interests) {

    public MeetingRow {
        interests = interests == null ? List.of() : List.copyOf(interests);
    }

    /** A member's interest in items, who takes no part in deciding on them. */
    public record Interest(String person, List<String> targets, String interest) {}

    /** What the board resolved. */
    public record Decision(String decisionId, DecisionType type, List<String> targets, String text, LocalDate on) {}

    static MeetingRow scheduled(MeetingScheduled e) {
        return new MeetingRow(
                e.meetingId(),
                e.inspectionId(),
                e.title(),
                e.heldOn(),
                e.quorum(),
                "PLANNED",
                List.of(),
                false,
                List.of(),
                List.of());
    }

    MeetingRow in(String next) {
        return new MeetingRow(id, inspectionId, title, heldOn, quorum, next, present, quorate, decisions, interests);
    }

    MeetingRow attended(List<String> by, boolean isQuorate) {
        return new MeetingRow(id, inspectionId, title, heldOn, quorum, state, by, isQuorate, decisions, interests);
    }

    MeetingRow decided(Decision taken) {
        List<Decision> all = Stream.concat(decisions.stream(), Stream.of(taken)).toList();
        return new MeetingRow(id, inspectionId, title, heldOn, quorum, state, present, quorate, all, interests);
    }

    MeetingRow interested(Interest declared) {
        List<Interest> all =
                Stream.concat(interests.stream(), Stream.of(declared)).toList();
        return new MeetingRow(id, inspectionId, title, heldOn, quorum, state, present, quorate, decisions, all);
    }
}
