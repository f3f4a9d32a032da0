package org.plumbline.query.board;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class BoardProjection extends LineProjection<BoardRow> {

    BoardProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.board", BoardRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return BoardEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof BoardEvent e
                ? Stream.of(BoardEvent.streamOf(e.inspectionId()))
                : Stream.empty();
    }

    @Override
    protected @Nullable BoardRow fold(String id, @Nullable BoardRow row, Recorded recorded) {
        BoardEvent event = (BoardEvent) recorded.event();
        return Objects.requireNonNullElseGet(row, () -> BoardRow.empty(event.inspectionId()))
                .after(event);
    }
}
