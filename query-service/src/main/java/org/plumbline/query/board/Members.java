package org.plumbline.query.board;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds who sits on the board of an inspection. */
@Component
public final class Members {

    private final LineQuery<BoardRow> rows;

    Members(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.board", BoardRow.class, jdbc, json);
    }

    /** The board, once anybody was appointed to it. */
    public Optional<Found<BoardRow>> of(String inspectionId, View view) {
        return rows.byId(BoardEvent.streamOf(inspectionId), view);
    }

    /** Who sits on it on that day, and as what. */
    public Map<String, Capacity> on(String inspectionId, LocalDate day, View view) {
        return of(inspectionId, view).map(found -> found.row().on(day)).orElseGet(Map::of);
    }
}
