package org.plumbline.query.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds recommendations. */
@Component
public final class Register {

    public static final int PAGE_SIZE = 50;

    /** One of its actions is past its due date and neither claimed nor verified. */
    private static String overdue(View view) {
        return """
                (not t.closed and not t.not_required and exists (
                    select from %s a
                     where jsonb_exists(t.body -> 'actionIds', a.id)
                       and (a.inspection_id = t.inspection_id or a.also_of @> to_jsonb(t.inspection_id))
                       and a.state in ('NOT_STARTED', 'IN_PROGRESS') and a.due_on < :today))""".formatted(view.of("read_model.action"));
    }

    private final LineQuery<RecommendationRow> rows;

    Register(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.recommendation", RecommendationRow.class, jdbc, json);
    }

    /** What to look for; null means any. */
    public record Filter(
            @Nullable String inspectionId,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable String q) {

        public static Filter ofInspection(String inspectionId) {
            return new Filter(inspectionId, null, null, null);
        }
    }

    public Optional<Found<RecommendationRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public Listing<Found<RecommendationRow>> find(Filter filter, int page, View view) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        if (filter.inspectionId() != null) {
            where.append(" and t.inspection_id = :inspectionId");
            parameters.put("inspectionId", filter.inspectionId());
        }
        if (filter.state() != null) {
            where.append(" and t.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.q() != null) {
            where.append(" and position(lower(:q) in lower(t.body -> 'finding' ->> 'text')) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.overdue() != null) {
            where.append(filter.overdue() ? " and " : " and not ").append(overdue(view));
            parameters.put("today", view.today().toString());
        }
        List<Found<RecommendationRow>> items = rows.page(
                where.toString(), parameters, "t.inspection_id, t.place", view, PAGE_SIZE, (page - 1) * PAGE_SIZE);
        long total = rows.count(where.toString(), parameters, view);
        return new Listing<>(view.position(), view.asAt(), view.isCaughtUp(), items, total, page, PAGE_SIZE);
    }

    public List<Found<RecommendationRow>> ofInspection(String inspectionId, View view) {
        return rows.list("t.inspection_id = :id", Map.of("id", inspectionId), "t.place", view);
    }
}
