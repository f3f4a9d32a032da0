package org.plumbline.query.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.plumbline.query.rules.RuleBooks;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds risks, those that are not closed and whose review is due first coming first. */
@Component
public final class Risks {

    private final LineQuery<RiskRow> rows;

    private final RuleBooks books;

    Risks(JdbcClient jdbc, JsonMapper json, RuleBooks books) {
        this.rows = new LineQuery<>("read_model.risk", RiskRow.class, jdbc, json);
        this.books = books;
    }

    /** What to look for; null means any. */
    public record Filter(
            @Nullable String inspectionId,
            @Nullable String recommendationId,
            @Nullable String state,
            @Nullable Boolean reviewOverdue) {

        public static Filter any() {
            return new Filter(null, null, null, null);
        }
    }

    public Optional<RiskView> byId(String id, View view) {
        RulesOfTheDay rules = books.ofTheDay(view);
        return rows.byId(id, view).map(found -> view(found, view, rules));
    }

    public List<RiskView> find(Filter filter, View view) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        if (filter.inspectionId() != null) {
            where.append(" and t.inspection_id = :inspectionId");
            parameters.put("inspectionId", filter.inspectionId());
        }
        if (filter.recommendationId() != null) {
            where.append(" and jsonb_exists(t.body -> 'recommendationIds', :recommendationId)");
            parameters.put("recommendationId", filter.recommendationId());
        }
        if (filter.state() != null) {
            where.append(" and t.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.reviewOverdue() != null) {
            where.append(filter.reviewOverdue() ? " and " : " and not ")
                    .append("(t.state <> 'CLOSED' and t.review_on < :today)");
            parameters.put("today", view.today().toString());
        }
        RulesOfTheDay rules = books.ofTheDay(view);
        return rows.list(where.toString(), parameters, "(t.state = 'CLOSED'), t.review_on, t.id", view).stream()
                .map(found -> view(found, view, rules))
                .toList();
    }

    private static RiskView view(Found<RiskRow> found, View view, RulesOfTheDay rules) {
        return RiskView.of(found, view, rules.of(found.row().inspectionId()));
    }
}
