package org.plumbline.query.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds statutory clocks. */
@Component
public final class Obligations {

    private final LineQuery<ObligationRow> rows;
    private final WorkingCalendar calendar;

    Obligations(JdbcClient jdbc, JsonMapper json, WorkingCalendar calendar) {
        this.rows = new LineQuery<>("read_model.obligation", ObligationRow.class, jdbc, json);
        this.calendar = calendar;
    }

    public Optional<ObligationView> byId(String id, View view) {
        return rows.byId(id, view).map(found -> ObligationView.of(found, view, calendar));
    }

    public List<ObligationView> all(View view) {
        return list("true", Map.of(), view);
    }

    public List<ObligationView> ofInspection(String inspectionId, View view) {
        return list("t.inspection_id = :id", Map.of("id", inspectionId), view);
    }

    private List<ObligationView> list(String condition, Map<String, Object> parameters, View view) {
        return rows.list(condition, parameters, "t.due_on, t.id", view).stream()
                .map(found -> ObligationView.of(found, view, calendar))
                .toList();
    }
}
