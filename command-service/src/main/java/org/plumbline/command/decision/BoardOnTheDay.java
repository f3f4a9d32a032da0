package org.plumbline.command.decision;

import java.util.Map;
import java.util.Set;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.rules.InForce;

/**
 * A board on the day it meets.
 *
 * @param seats who sits on it, and as what
 * @param inForce the rules it goes by
 */
public record BoardOnTheDay(Map<String, Capacity> seats, InForce inForce) {

    public BoardOnTheDay {
        seats = Map.copyOf(seats);
    }

    /** A board that nobody sits on decides nothing. */
    public static BoardOnTheDay ofNobody() {
        return new BoardOnTheDay(Map.of(), InForce.standard());
    }

    public Attendance attendedBy(Set<String> present) {
        return new Attendance(present, this);
    }
}
