package org.plumbline.query.risk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.plumbline.query.rules.RuleBooks;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds risks, those that are not closed and whose review is due first coming first. */
@Component
public final class Risks {

    private static final String WAITING_FIRST = "(t.state = 'CLOSED'), t.review_on, t.id";

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

    public Listing<RiskView> find(Filter filter, Page page, View view) {
        RulesOfTheDay rules = books.ofTheDay(view);
        return rows.page(where(filter, view), WAITING_FIRST, page, view).each(found -> view(found, view, rules));
    }

    /** All of them, for whoever counts. */
    public List<RiskView> all(Filter filter, View view) {
        Where where = where(filter, view);
        RulesOfTheDay rules = books.ofTheDay(view);
        return rows.list(where.condition(), where.parameters(), WAITING_FIRST, view).stream()
                .map(found -> view(found, view, rules))
                .toList();
    }

    private static Where where(Filter filter, View view) {
        Where where = Where.any()
                .and("t.inspection_id = :inspectionId", "inspectionId", filter.inspectionId())
                .and(
                        "jsonb_exists(t.body -> 'recommendationIds', :recommendationId)",
                        "recommendationId",
                        filter.recommendationId())
                .and("t.state = :state", "state", filter.state());
        String overdue = "(t.state <> 'CLOSED' and t.review_on < :today)";
        return filter.reviewOverdue() == null
                ? where
                : where.and(
                        filter.reviewOverdue() ? overdue : "not " + overdue,
                        "today",
                        view.today().toString());
    }

    private static RiskView view(Found<RiskRow> found, View view, RulesOfTheDay rules) {
        return RiskView.of(found, view, rules.of(found.row().inspectionId()));
    }
}
