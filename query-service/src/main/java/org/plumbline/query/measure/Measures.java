package org.plumbline.query.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds measures. */
@Component
public final class Measures {

    private static final String BY_CODE = "t.authority, t.state, length(t.code), t.code, t.id";
    private static final String OF_RECOMMENDATION = "jsonb_exists(t.body -> 'recommendationIds', :id)";

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

    /** What to look for; null means any. */
    public Listing<MeasureView> find(
            @Nullable String inspectionId, @Nullable String recommendationId, Page page, View view) {
        Where where = Where.any()
                .and("t.inspection_id = :inspectionId", "inspectionId", inspectionId)
                .and(OF_RECOMMENDATION, "id", recommendationId);
        return rows.page(where, BY_CODE, page, view).each(found -> MeasureView.of(found, view));
    }

    public List<MeasureView> ofRecommendation(String recommendationId, View view) {
        return list(OF_RECOMMENDATION, Map.of("id", recommendationId), view);
    }

    private List<MeasureView> list(String condition, Map<String, Object> parameters, View view) {
        return rows.list(condition, parameters, BY_CODE, view).stream()
                .map(found -> MeasureView.of(found, view))
                .toList();
    }
}
