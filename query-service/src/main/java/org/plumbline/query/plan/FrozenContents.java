package org.plumbline.query.plan;

import java.util.Optional;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What frozen versions say, byte for byte as they were hashed. */
@Component
public final class FrozenContents {

    private static final String IS_ALL_OPEN = """
             select not exists (
                select from (select id, inspection_id from read_model.recommendation
                             union all select id, inspection_id from read_model.action
                             union all select id, inspection_id from read_model.measure
                             union all select id, inspection_id from read_model.risk) covered
                 where covered.inspection_id in (:inspections) and covered.id not in (select id from open))""";

    private final JdbcClient jdbc;

    FrozenContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version says all that the plan covers: it is open to those to whom all of that is open. */
    boolean areOpen(PlanRow plan, View view) {
        return view.audience().isWhole()
                || jdbc.sql("with open(id) as (" + view.audience().openIds() + ")" + IS_ALL_OPEN)
                        .params(view.audience().parameters())
                        .param("inspections", plan.inspectionIds())
                        .query(Boolean.class)
                        .single();
    }

    public Optional<byte[]> of(String sha256) {
        return jdbc.sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
