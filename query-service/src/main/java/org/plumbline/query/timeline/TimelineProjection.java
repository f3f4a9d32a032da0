package org.plumbline.query.timeline;

import java.util.List;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.query.copy.Copy;
import org.plumbline.query.projection.Projection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row for each item an event concerns. */
@Component
final class TimelineProjection implements Projection {

    private static final List<String> COLUMNS = List.of(
            "item_id",
            "position",
            "authority",
            "event_id",
            "aggregate_id",
            "version",
            "name",
            "effective_on",
            "recorded_at",
            "actor",
            "role",
            "client",
            "command",
            "payload");

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
    public boolean concerns(Class<?> eventType) {
        return true;
    }

    @Override
    public void apply(List<Recorded> batch) {
        Copy rows = new Copy("read_model.timeline", COLUMNS);
        for (Recorded recorded : batch) {
            String payload = json.writeValueAsString(recorded.event());
            ItemsOf.event(recorded.event()).forEach(item -> row(rows, item, recorded, payload));
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            rows.into(connection);
            return true;
        });
    }

    private static void row(Copy rows, String item, Recorded recorded, String payload) {
        rows.value(item)
                .value(recorded.position())
                .value(recorded.event().authority())
                .value(recorded.eventId())
                .value(recorded.aggregateId())
                .value(recorded.version())
                .value(recorded.name())
                .value(recorded.event().effectiveOn())
                .value(recorded.recordedAt())
                .value(recorded.metadata(Metadata.ACTOR))
                .value(recorded.metadata(Metadata.ROLE))
                .value(recorded.metadata(Metadata.CLIENT))
                .value(recorded.metadata(Metadata.COMMAND))
                .value(payload)
                .endRow();
    }

    @Override
    public void clear() {
        jdbc.execute("delete from read_model.timeline");
    }

    @Override
    public void forget() {
        // Remembers nothing.
    }
}
