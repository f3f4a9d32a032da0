package org.plumbline.query.retention;

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

/** Finds legal holds, those in force first. */
@Component
public final class LegalHolds {

    private final LineQuery<LegalHoldRow> rows;

    LegalHolds(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.legal_hold", LegalHoldRow.class, jdbc, json);
    }

    public Optional<Found<LegalHoldRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public Listing<Found<LegalHoldRow>> all(Page page, View view) {
        return rows.page(
                Where.any(), "(t.body ->> 'liftedOn') is not null, t.body ->> 'placedOn' desc, t.id", page, view);
    }
}
