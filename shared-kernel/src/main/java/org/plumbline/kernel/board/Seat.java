package org.plumbline.kernel.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place on a board.
 *
 * @param from the first day
 * @param to the last day, or null while no end is known
 */
public record Seat(
        String personId,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Whether they sit in it on that day. */
    public boolean isTakenOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether they sit in it on that day or on any after it. */
    public boolean isTakenFrom(LocalDate day) {
        return to == null || !day.isAfter(to);
    }
}
