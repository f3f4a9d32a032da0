package org.plumbline.query.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds actions. */
@Component
public final class Actions {

    private static final String BY_DATE = "t.due_on, t.id";

    private static final String OF_INSPECTION = "(t.inspection_id = :id or t.also_of @> to_jsonb(cast(:id as text)))";

    private static final String OF_RECOMMENDATION = "jsonb_exists(t.body -> 'recommendationIds', :recommendationId)";

    private final LineQuery<ActionRow> rows;

    Actions(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.action", ActionRow.class, jdbc, json);
    }

    public Optional<Found<ActionRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    /** What to look for; null means any. */
    public record Filter(
            @Nullable String inspectionId,
            @Nullable String recommendationId,
            @Nullable String owner) {}

    public Listing<Found<ActionRow>> find(Filter filter, Page page, View view) {
        return rows.page(where(filter, view), BY_DATE, page, view);
    }

    /** As {@link #find}, what is overdue first. */
    public Listing<Found<ActionRow>> overdueFirst(Filter filter, Page page, View view) {
        String overdue = "(t.state in ('NOT_STARTED', 'IN_PROGRESS') and t.due_on < :today) desc, ";
        return rows.page(where(filter, view).given("today", view.today().toString()), overdue + BY_DATE, page, view);
    }

    /** Whoever reads offices alone finds nothing by a person. */
    private static Where where(Filter filter, View view) {
        String owned = view.audience().readsDrafts() ? "t.owner = :owner" : "(t.owner = :owner and false)";
        return Where.any()
                .and(OF_INSPECTION, "id", filter.inspectionId())
                .and(OF_RECOMMENDATION, "recommendationId", filter.recommendationId())
                .and(owned, "owner", filter.owner());
    }

    public List<Found<ActionRow>> ofInspection(String inspectionId, View view) {
        return rows.list(OF_INSPECTION, Map.of("id", inspectionId), BY_DATE, view);
    }

    public List<Found<ActionRow>> ofRecommendation(String recommendationId, View view) {
        return rows.list(OF_RECOMMENDATION, Map.of("recommendationId", recommendationId), BY_DATE, view);
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
}
