package org.plumbline.query.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what was held back. */
@Component
public final class Screenings {

    private final LineQuery<ScreeningRow> rows;

    Screenings(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.screening", ScreeningRow.class, jdbc, json);
    }

    public Optional<Found<ScreeningRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    /** What is still held back first, each by the day it came. */
    public List<Found<ScreeningRow>> all(View view) {
        return rows.list(
                "true", Map.of(), "(t.body ->> 'allowedBy') is not null, t.body ->> 'heldBackOn' desc, t.id", view);
    }
}
