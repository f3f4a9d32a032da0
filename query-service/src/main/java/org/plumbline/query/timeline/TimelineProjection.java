package org.plumbline.query.timeline;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.query.projection.Projection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row for each item an event concerns. */
@Component
final class TimelineProjection implements Projection {

    private static final String INSERT = """
            insert into read_model.timeline
                (item_id, position, authority, event_id, aggregate_id, version, name, effective_on, recorded_at,
                 actor, role, client, command, payload)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private record Row(String item, Recorded recorded) {}

    private record Column(String type, Function<Row, Object> value) {}

    private final JdbcTemplate jdbc;
    private final List<Column> columns;

    TimelineProjection(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.columns = List.of(
                new Column("text", Row::item),
                new Column("bigint", row -> row.recorded().position()),
                new Column("text", row -> row.recorded().event().authority()),
                new Column("text", row -> row.recorded().eventId()),
                new Column("text", row -> row.recorded().aggregateId()),
                new Column("bigint", row -> row.recorded().version()),
                new Column("text", row -> row.recorded().name()),
                new Column("date", row -> Date.valueOf(row.recorded().event().effectiveOn())),
                new Column("timestamptz", row -> Timestamp.from(row.recorded().recordedAt())),
                new Column("text", row -> row.recorded().metadata(Metadata.ACTOR)),
                new Column("text", row -> row.recorded().metadata(Metadata.ROLE)),
                new Column("text", row -> row.recorded().metadata(Metadata.CLIENT)),
                new Column("text", row -> row.recorded().metadata(Metadata.COMMAND)),
                new Column("text", row -> json.writeValueAsString(row.recorded().event())));
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return true;
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<Row> rows = new ArrayList<>(batch.size());
        for (Recorded recorded : batch) {
            ItemsOf.event(recorded.event()).forEach(item -> rows.add(new Row(item, recorded)));
        }
        if (!rows.isEmpty()) {
            jdbc.execute((ConnectionCallback<Integer>) connection -> insert(connection, rows));
        }
    }

    private int insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                statement.setArray(
                        i + 1,
                        connection.createArrayOf(
                                column.type(), rows.stream().map(column.value()).toArray()));
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void clear() {
        jdbc.execute("truncate read_model.timeline");
    }

    @Override
    public void forget() {
        // Remembers nothing.
    }
}
