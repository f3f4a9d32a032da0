package org.plumbline.query.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Finds recommendations. */
@Component
public final class Register {

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
            @Nullable String q) {}

    public Optional<Found<RecommendationRow>> byId(String id, View view) {
        return rows.byId(id, view).map(found -> shown(found, view));
    }

    public Listing<Found<RecommendationRow>> find(Filter filter, Page page, View view) {
        Where where = Where.any()
                .and("t.inspection_id = :inspectionId", "inspectionId", filter.inspectionId())
                .and("t.state = :state", "state", filter.state())
                .and("position(lower(:q) in lower(t.body -> 'finding' ->> 'text')) > 0", "q", filter.q());
        if (filter.overdue() != null) {
            String overdue = filter.overdue() ? overdue(view) : "not " + overdue(view);
            where = where.and(overdue, "today", view.today().toString());
        }
        return rows.page(where, "t.inspection_id, t.place, t.id", page, view).each(found -> shown(found, view));
    }

    public List<Found<RecommendationRow>> byIds(Collection<String> ids, View view) {
        return rows.byIds(ids, view).stream().map(found -> shown(found, view)).toList();
    }

    /** The texts of those with these ids, as {@link RecommendationRow#numbered()}. */
    public Map<String, String> texts(Collection<String> ids, View view) {
        return rows.byIds(ids, view).stream()
                .map(Found::row)
                .collect(Collectors.toMap(RecommendationRow::id, RecommendationRow::numbered));
    }

    /** What an unpublished letter may propose is not for those to whom only what is published is open. */
    private static Found<RecommendationRow> shown(Found<RecommendationRow> found, View view) {
        return view.audience().isOfPublishedOnly()
                ? new Found<>(found.row().withoutProposalsOfVisits(), found.version())
                : found;
    }

    public List<Found<RecommendationRow>> ofInspection(String inspectionId, View view) {
        return rows.list("t.inspection_id = :id", Map.of("id", inspectionId), "t.place", view).stream()
                .map(found -> shown(found, view))
                .toList();
    }
}
