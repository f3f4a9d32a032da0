package org.plumbline.query.timeline;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.query.projection.Projection;
import org.plumbline.query.projection.Recorded;
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
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    TimelineProjection(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<Object[]> rows = new ArrayList<>(batch.size());
        for (Recorded recorded : batch) {
            ItemsOf.event(recorded.event()).forEach(item -> rows.add(row(item, recorded)));
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows);
        }
    }

    private Object[] row(String item, Recorded recorded) {
        return new Object[] {
            item,
            recorded.position(),
            recorded.event().authority(),
            recorded.eventId(),
            recorded.aggregateId(),
            recorded.version(),
            recorded.name(),
            Date.valueOf(recorded.event().effectiveOn()),
            Timestamp.from(recorded.recordedAt()),
            recorded.metadata(Metadata.ACTOR),
            recorded.metadata(Metadata.ROLE),
            recorded.metadata(Metadata.CLIENT),
            recorded.metadata(Metadata.COMMAND),
            json.writeValueAsString(recorded.event())
        };
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
