package org.plumbline.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.board.Seat;
import org.plumbline.kernel.board.Seats;

/**
 * The board of an inspection.
 *
 * @param seats of everybody who sits, sat or will sit on it, by the day each begins
 */
public record BoardRow(String id, String inspectionId, List<Seat> seats) {

    static BoardRow empty(String inspectionId) {
        return new BoardRow(BoardEvent.streamOf(inspectionId), inspectionId, List.of());
    }

    BoardRow after(BoardEvent event) {
        return new BoardRow(id, inspectionId, new Seats(seats).after(event).all());
    }

    /** Who sits on it on that day, and as what. */
    public Map<String, Capacity> on(LocalDate day) {
        return new Seats(seats).on(day);
    }
}
