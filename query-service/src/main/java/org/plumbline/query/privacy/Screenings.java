package org.plumbline.query.privacy;

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
    public Listing<Found<ScreeningRow>> all(Page page, View view) {
        return rows.page(
                Where.any(), "(t.body ->> 'allowedBy') is not null, t.body ->> 'heldBackOn' desc, t.id", page, view);
    }
}
