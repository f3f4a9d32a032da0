package org.plumbline.query.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** Finds inspections and the proposals they begin as. */
@Component
public final class Inspections {

    private static final String LATEST_FIRST = "t.body ->> 'receivedOn' desc, t.id desc";

    private final LineQuery<InspectionRow> rows;

    Inspections(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.inspection", InspectionRow.class, jdbc, json);
    }

    public Optional<Found<InspectionRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public Listing<Found<InspectionRow>> all(Page page, View view) {
        return rows.page(Where.any(), "t.body ->> 'proposedOn' desc, t.id desc", page, view);
    }

    /** Those registered or confirmed, whatever became of them since. */
    public Listing<Found<InspectionRow>> registered(Page page, View view) {
        return rows.page(
                Where.that(
                        "t.state <> 'VOIDED' and (t.state <> 'FINDINGS_PROPOSED' or t.body ->> 'receivedOn' is not null)"),
                LATEST_FIRST,
                page,
                view);
    }

    /** Those whose findings are confirmed and that go on, whether all of these have a response or not. */
    public List<Found<InspectionRow>> underWay(View view) {
        return rows.list("t.state in ('FINDINGS_CONFIRMED', 'RESPONDED')", Map.of(), LATEST_FIRST, view);
    }

    /** Those whose findings were confirmed and which have a board, also when it has concluded. */
    public List<Found<InspectionRow>> withBoard(View view) {
        return rows.list(
                "t.state in ('FINDINGS_CONFIRMED', 'RESPONDED', 'CONCLUDED', 'SUPERSEDED')",
                Map.of(),
                "t.state in ('CONCLUDED', 'SUPERSEDED'), " + LATEST_FIRST,
                view);
    }

    public List<Found<InspectionRow>> byIds(Collection<String> ids, View view) {
        return rows.byIds(ids, view);
    }
}
