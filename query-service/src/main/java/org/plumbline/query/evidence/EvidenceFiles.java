package org.plumbline.query.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds evidence. */
@Component
public final class EvidenceFiles {

    private final LineQuery<EvidenceRow> rows;

    EvidenceFiles(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.evidence", EvidenceRow.class, jdbc, json);
    }

    public Optional<Found<EvidenceRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public List<Found<EvidenceRow>> all(View view) {
        return rows.list("true", Map.of(), "t.id", view);
    }

    public List<Found<EvidenceRow>> ofAction(String actionId, View view) {
        return rows.list("t.action_id = :id", Map.of("id", actionId), "t.id", view);
    }
}
