package org.plumbline.query.incident;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.incident.IncidentEvent.IncidentOpened;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class IncidentProjection extends LineProjection<IncidentRow> {

    IncidentProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.incident", IncidentRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "incident";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return IncidentEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof IncidentEvent e ? Stream.of(e.incidentId()) : Stream.empty();
    }

    @Override
    protected @Nullable IncidentRow fold(String id, @Nullable IncidentRow row, Recorded recorded) {
        IncidentEvent event = (IncidentEvent) recorded.event();
        return event instanceof IncidentOpened e ? IncidentRow.opened(e) : row == null ? null : row.after(event);
    }
}
