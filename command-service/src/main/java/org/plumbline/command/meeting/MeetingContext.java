package org.plumbline.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.command.decision.Attendance;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.items.Kind;
import org.plumbline.command.meeting.MeetingState.Planned;
import org.plumbline.kernel.calendar.WorkingCalendar;

/**
 * What decisions on a meeting need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param authority Ofsted's number of the authority whose inspection the board oversees
 * @param history for papers, how far the history goes and how days are counted
 * @param other the other meeting a command names, when there is such a meeting
 * @param board who sits on the board on the day it meets, and what it goes by
 * @param named the items that a command names, by id, as far as there are such items
 */
public record MeetingContext(
        String authority,
        Optional<History> history,
        Optional<Other> other,
        BoardOnTheDay board,
        Map<String, Named> named) {

    /** @param isOfThisBoard whether the board that meets oversees it */
    public record Named(Kind kind, boolean isOfThisBoard) {}

    /** @param head the last position that was recorded by the day the papers were given out */
    public record History(long head, WorkingCalendar calendar) {}

    /**
     * @param committee the committee of the council that meets, or empty when an improvement board does
     * @param isToCome whether it is neither opened nor cancelled
     */
    public record Other(
            String inspectionId,
            LocalDate heldOn,
            Optional<String> committee,
            boolean isToCome,
            boolean isOpen,
            boolean isQuorate,
            Attendance attendance) {

        static Optional<Other> of(MeetingState state, BoardOnTheDay board) {
            return state.notice()
                    .map(n -> new Other(
                            n.inspectionId(),
                            n.heldOn(),
                            n.committee(),
                            state instanceof Planned,
                            state.isOpen(),
                            state.isQuorateFor(List.of(), board),
                            board.attendedBy(state.present())));
        }
    }

    public MeetingContext(String authority) {
        this(authority, Optional.empty(), Optional.empty(), BoardOnTheDay.ofNobody(), Map.of());
    }

    public static MeetingContext none() {
        return new MeetingContext("unknown");
    }

    static MeetingContext publishing(long head, WorkingCalendar calendar) {
        return new MeetingContext(
                "unknown",
                Optional.of(new History(head, calendar)),
                Optional.empty(),
                BoardOnTheDay.ofNobody(),
                Map.of());
    }

    static MeetingContext naming(Optional<Other> other) {
        return new MeetingContext("unknown", Optional.empty(), other, BoardOnTheDay.ofNobody(), Map.of());
    }

    static MeetingContext under(BoardOnTheDay board) {
        return new MeetingContext("unknown", Optional.empty(), Optional.empty(), board, Map.of());
    }

    MeetingContext naming(Map<String, Named> items) {
        return new MeetingContext(authority, history, other, board, items);
    }
}
