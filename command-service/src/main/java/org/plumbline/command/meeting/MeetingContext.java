package org.plumbline.command.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.command.meeting.MeetingState.Planned;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.rules.InForce;

/**
 * What decisions on a meeting need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param authority Ofsted's number of the authority whose inspection the board oversees
 * @param history for papers, how far the history goes and how days are counted
 * @param other the other meeting a command names, when there is such a meeting
 * @param inForce what the board goes by on the day it meets
 */
public record MeetingContext(String authority, Optional<History> history, Optional<Other> other, InForce inForce) {

    /** @param head the last position */
    public record History(long head, WorkingCalendar calendar) {}

    /** @param isToCome whether it is neither opened nor cancelled */
    public record Other(String inspectionId, LocalDate heldOn, boolean isToCome, boolean isOpen, boolean isQuorate) {

        static Optional<Other> of(MeetingState state) {
            return state.notice()
                    .map(n -> new Other(
                            n.inspectionId(), n.heldOn(), state instanceof Planned, state.isOpen(), state.isQuorate()));
        }
    }

    public MeetingContext(String authority) {
        this(authority, Optional.empty(), Optional.empty(), InForce.standard());
    }

    public static MeetingContext none() {
        return new MeetingContext("unknown");
    }

    static MeetingContext publishing(long head, WorkingCalendar calendar) {
        return new MeetingContext(
                "unknown", Optional.of(new History(head, calendar)), Optional.empty(), InForce.standard());
    }

    static MeetingContext naming(Optional<Other> other) {
        return new MeetingContext("unknown", Optional.empty(), other, InForce.standard());
    }

    static MeetingContext under(InForce rules) {
        return new MeetingContext("unknown", Optional.empty(), Optional.empty(), rules);
    }
}
