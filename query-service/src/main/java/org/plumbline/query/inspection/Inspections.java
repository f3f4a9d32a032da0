package org.plumbline.query.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds inspections and the proposals they begin as. */
@Component
public final class Inspections {

    private final LineQuery<InspectionRow> rows;

    Inspections(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.inspection", InspectionRow.class, jdbc, json);
    }

    public Optional<Found<InspectionRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public List<Found<InspectionRow>> all(View view) {
        return rows.list("true", Map.of(), "t.body ->> 'proposedOn' desc, t.id desc", view);
    }

    /** Those registered or confirmed, whatever became of them since. */
    public List<Found<InspectionRow>> registered(View view) {
        return rows.list(
                "t.state <> 'VOIDED' and (t.state <> 'FINDINGS_PROPOSED' or t.body ->> 'receivedOn' is not null)",
                Map.of(),
                "t.body ->> 'receivedOn' desc, t.id desc",
                view);
    }

    /** Those whose findings are confirmed and that go on, whether all of these have a response or not. */
    public List<Found<InspectionRow>> underWay(View view) {
        return rows.list(
                "t.state in ('FINDINGS_CONFIRMED', 'RESPONDED')",
                Map.of(),
                "t.body ->> 'receivedOn' desc, t.id desc",
                view);
    }

    public List<Found<InspectionRow>> inState(String state, View view) {
        return rows.list("t.state = :state", Map.of("state", state), "t.body ->> 'receivedOn' desc, t.id desc", view);
    }
}
