package org.plumbline.query.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds statutory clocks. */
@Component
public final class Obligations {

    private static final String BY_DAY = "t.due_on, t.id";

    private final LineQuery<ObligationRow> rows;
    private final WorkingCalendar calendar;

    Obligations(JdbcClient jdbc, JsonMapper json, WorkingCalendar calendar) {
        this.rows = new LineQuery<>("read_model.obligation", ObligationRow.class, jdbc, json);
        this.calendar = calendar;
    }

    public Optional<ObligationView> byId(String id, View view) {
        return rows.byId(id, view).map(found -> ObligationView.of(found, view, calendar));
    }

    /** @param inspectionId or null for those of every inspection */
    public Listing<ObligationView> find(@Nullable String inspectionId, Page page, View view) {
        return rows.page(Where.any().and("t.inspection_id = :id", "id", inspectionId), BY_DAY, page, view)
                .each(found -> ObligationView.of(found, view, calendar));
    }

    public List<ObligationView> ofInspection(String inspectionId, View view) {
        return rows.list("t.inspection_id = :id", Map.of("id", inspectionId), BY_DAY, view).stream()
                .map(found -> ObligationView.of(found, view, calendar))
                .toList();
    }
}
