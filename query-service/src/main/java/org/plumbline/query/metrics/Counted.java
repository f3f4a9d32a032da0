package org.plumbline.query.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.rules.Declared;
import org.plumbline.kernel.rules.WorkRating;
import org.plumbline.query.action.Pace;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is counted of recommendations, actions and the priorities they are under: a few columns of each, and no rows' bodies. */
@Component
final class Counted {

    /** What stands under no priority of a plan that has not ended. */
    static final String NO_PRIORITY = "none";

    /**
     * A priority goes by the number of its plan among those of the authority, in the order they were drafted, and its place
     * in the plan: its title is free text.
     */
    private static final String PRIORITIES = """
            with nth as (
                select d.id, rank() over (partition by d.authority order by d.drafted, d.id) as number
                  from (select p.id, p.authority, min(l.known_from) as drafted
                          from read_model.plan p join read_model.plan_line l on l.id = p.id
                         group by p.id, p.authority) d)
            select r.id as recommendation, nth.number || '.' || priority.place as name
              from %s t
              join nth on nth.id = t.id
             cross join lateral jsonb_array_elements(t.body -> 'priorities') with ordinality priority(body, place)
             cross join lateral jsonb_array_elements_text(priority.body -> 'recommendationIds') r(id)
             where t.body ->> 'state' not in ('CLOSED', 'WITHDRAWN')""";

    private static final String RECOMMENDATIONS = """
            select t.id, t.authority, t.body ->> 'impact' as impact from %s t where not t.not_required""";

    private static final String ACTIONS = """
            select t.id, t.authority, t.state, t.due_on, t.slippage_days,
                   t.body ->> 'startOn' as start_on,
                   t.body -> 'report' ->> 'on' as reported_on,
                   t.body -> 'report' ->> 'forecastOn' as forecast_on,
                   t.body -> 'around' -> 'obstacle' ->> 'since' as blocked_since,
                   (select min(m ->> 'dueOn') from jsonb_array_elements(t.body -> 'around' -> 'milestones') m
                     where m ->> 'state' = 'OPEN') as milestone_due_on,
                   (t.body -> 'report' ->> 'pct')::int as pct,
                   t.body -> 'around' -> 'declared' ->> 'rating' as declared,
                   t.body -> 'around' -> 'declared' ->> 'since' as declared_since,
                   array(select jsonb_array_elements_text(t.body -> 'recommendationIds')) as recommendations,
                   array_prepend(t.inspection_id, array(select jsonb_array_elements_text(t.also_of))) as inspections
              from %s t
             where t.state <> 'CANCELLED'""";

    private final JdbcClient jdbc;

    Counted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param impact rating, in lower case */
    record Recommendation(String id, String authority, String impact) {}

    /** @param slipped days between first and current due date; never negative, for what is earlier makes up for nothing */
    record Action(
            String id,
            String authority,
            Pace pace,
            long slipped,
            List<String> recommendations,
            List<String> inspections) {}

    /** The names of the priorities that each recommendation is under. */
    Map<String, List<String>> priorities(View view) {
        return view
                .bind(jdbc.sql(PRIORITIES.formatted(view.of("read_model.plan"))))
                .query((row, number) -> Map.entry(row.getString("recommendation"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Those that are required. */
    List<Recommendation> recommendations(View view) {
        return view.bind(jdbc.sql(RECOMMENDATIONS.formatted(view.of("read_model.recommendation"))))
                .query((row, number) -> new Recommendation(
                        row.getString("id"),
                        row.getString("authority"),
                        row.getString("impact").toLowerCase(Locale.ROOT)))
                .list();
    }

    /** Those that are not cancelled. */
    List<Action> actions(View view) {
        return view.bind(jdbc.sql(ACTIONS.formatted(view.of("read_model.action"))))
                .query((row, number) -> action(row))
                .list();
    }

    private static Action action(ResultSet row) throws SQLException {
        Pace pace = new Pace(
                row.getString("state"),
                LocalDate.parse(row.getString("start_on")),
                LocalDate.parse(row.getString("due_on")),
                day(row.getString("reported_on")),
                day(row.getString("forecast_on")),
                day(row.getString("blocked_since")),
                day(row.getString("milestone_due_on")),
                row.getObject("pct", Integer.class),
                declared(row.getString("declared"), day(row.getString("declared_since"))));
        return new Action(
                row.getString("id"),
                row.getString("authority"),
                pace,
                Math.max(0, row.getLong("slippage_days")),
                texts(row, "recommendations"),
                texts(row, "inspections"));
    }

    private static @Nullable Declared declared(@Nullable String rating, @Nullable LocalDate since) {
        return rating == null || since == null ? null : new Declared(WorkRating.valueOf(rating), "", since);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
