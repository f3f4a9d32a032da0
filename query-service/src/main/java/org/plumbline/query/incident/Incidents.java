package org.plumbline.query.incident;

import java.util.Optional;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds personal data breaches, those still open first. */
@Component
public final class Incidents {

    private final LineQuery<IncidentRow> rows;

    Incidents(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.incident", IncidentRow.class, jdbc, json);
    }

    public Optional<Found<IncidentRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public Listing<Found<IncidentRow>> all(Page page, View view) {
        return rows.page(Where.any(), "t.body ->> 'state' = 'CLOSED', t.body ->> 'knownOn' desc, t.id", page, view);
    }
}
