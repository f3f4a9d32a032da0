package org.plumbline.query.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds actions. */
@Component
public final class Actions {

    private static final String BY_DATE = "t.due_on, t.id";

    private static final String OF_INSPECTION = "(t.inspection_id = :id or t.also_of @> to_jsonb(cast(:id as text)))";

    private final LineQuery<ActionRow> rows;

    Actions(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.action", ActionRow.class, jdbc, json);
    }

    public Optional<Found<ActionRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public List<Found<ActionRow>> all(View view) {
        return rows.list("true", Map.of(), BY_DATE, view);
    }

    public List<Found<ActionRow>> ofInspection(String inspectionId, View view) {
        return rows.list(OF_INSPECTION, Map.of("id", inspectionId), BY_DATE, view);
    }

    public List<Found<ActionRow>> ofRecommendation(String recommendationId, View view) {
        return rows.list(
                "jsonb_exists(t.body -> 'recommendationIds', :id)", Map.of("id", recommendationId), BY_DATE, view);
    }

    /** Those of any of them, each once. */
    public List<Found<ActionRow>> ofRecommendations(Collection<String> recommendationIds, View view) {
        return recommendationIds.isEmpty()
                ? List.of()
                : rows.list(
                        "jsonb_exists_any(t.body -> 'recommendationIds', string_to_array(:ids, ' '))",
                        Map.of("ids", String.join(" ", recommendationIds)),
                        BY_DATE,
                        view);
    }

    public List<Found<ActionRow>> ownedBy(String owner, View view) {
        return rows.list("t.owner = :owner", Map.of("owner", owner), BY_DATE, view);
    }
}
