package org.plumbline.query.progress;

import java.util.List;
import org.plumbline.query.asat.View;
import org.plumbline.query.obligation.Obligations;
import org.plumbline.query.progress.Progress.ActionCounts;
import org.plumbline.query.progress.Progress.RecommendationCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts; nothing is ever incremented. */
@Component
public final class PlanProgress {

    private static final String RECOMMENDATIONS = """
            with late as (
                select distinct r.id
                  from %2$s t
                 cross join lateral jsonb_array_elements_text(t.body -> 'recommendationIds') r(id)
                 where (t.inspection_id = :inspection or t.also_of @> to_jsonb(cast(:inspection as text)))
                   and t.state in ('NOT_STARTED', 'IN_PROGRESS')
                   and t.due_on < :today
            )
            select count(*) filter (where not t.not_required) as total,
                   count(*) filter (where t.not_required) as not_required,
                   count(*) filter (where t.reported and not t.not_required) as reported,
                   count(*) filter (where t.reported and t.assured and not t.not_required) as assured,
                   count(*) filter (where t.reported and t.assured and t.embedded and not t.not_required) as embedded,
                   count(*) filter (where t.closed and not t.not_required) as closed,
                   count(*) filter (where l.id is not null and not t.closed and not t.not_required) as overdue
              from %1$s t
              left join late l on l.id = t.id
             where t.inspection_id = :inspection""";

    /** What only items that are not required ask for counts nowhere; a date brought forward hides no other one's slip. */
    private static final String ACTIONS = """
            with dropped as (select d.id from %1$s d where d.not_required)
            select count(*) filter (where t.state <> 'CANCELLED') as total,
                   count(*) filter (where t.state = 'CANCELLED') as cancelled,
                   count(*) filter (where t.state = 'NOT_STARTED') as not_started,
                   count(*) filter (where t.state = 'IN_PROGRESS') as in_progress,
                   count(*) filter (where t.state = 'COMPLETE_CLAIMED') as claimed,
                   count(*) filter (where t.state = 'COMPLETE_VERIFIED') as verified,
                   count(*) filter (where t.state in ('NOT_STARTED', 'IN_PROGRESS') and t.due_on < :today) as overdue,
                   count(*) filter (where t.times_redated > 0 and t.state <> 'CANCELLED') as redated,
                   coalesce(sum(greatest(t.slippage_days, 0)) filter (where t.state <> 'CANCELLED'), 0) as slippage_days
              from %2$s t
             where (t.inspection_id = :inspection or t.also_of @> to_jsonb(cast(:inspection as text)))
               and exists (select from jsonb_array_elements_text(t.body -> 'recommendationIds') r(id)
                            where r.id not in (select d.id from dropped d))""";

    private final JdbcClient jdbc;
    private final Obligations obligations;

    PlanProgress(JdbcClient jdbc, Obligations obligations) {
        this.jdbc = jdbc;
        this.obligations = obligations;
    }

    public Progress of(String inspectionId, View view) {
        return new Progress(
                inspectionId,
                view.position(),
                view.asAt(),
                view.isCaughtUp(),
                one(RECOMMENDATIONS, inspectionId, view, RecommendationCounts.class),
                one(ACTIONS, inspectionId, view, ActionCounts.class),
                List.of(),
                obligations.ofInspection(inspectionId, view));
    }

    private <T> T one(String sql, String inspectionId, View view, Class<T> type) {
        String from = sql.formatted(view.of("read_model.recommendation"), view.of("read_model.action"));
        return view.bind(jdbc.sql(from)
                        .param("inspection", inspectionId)
                        .param("today", view.today().toString()))
                .query(type)
                .single();
    }
}
