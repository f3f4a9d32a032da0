package org.plumbline.query.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds measures. */
@Component
public final class Measures {

    private final LineQuery<MeasureRow> rows;

    Measures(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.measure", MeasureRow.class, jdbc, json);
    }

    public Optional<MeasureView> byId(String id, View view) {
        return rows.byId(id, view).map(found -> MeasureView.of(found, view));
    }

    public List<MeasureView> all(View view) {
        return list("true", Map.of(), view);
    }

    public List<MeasureView> ofInspection(String inspectionId, View view) {
        return list("t.inspection_id = :id", Map.of("id", inspectionId), view);
    }

    public List<MeasureView> ofRecommendation(String recommendationId, View view) {
        return list("jsonb_exists(t.body -> 'recommendationIds', :id)", Map.of("id", recommendationId), view);
    }

    private List<MeasureView> list(String condition, Map<String, Object> parameters, View view) {
        return rows.list(condition, parameters, "t.authority, t.state, length(t.code), t.code, t.id", view).stream()
                .map(found -> MeasureView.of(found, view))
                .toList();
    }
}
