package org.plumbline.command.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At most one plan at a time covers an inspection, so that no recommendation is under two priorities. */
@Component
public final class UniquePlans {

    private final JdbcClient jdbc;

    UniquePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when another plan covers one of the inspections */
    void claim(String planId, List<String> inspectionIds) {
        for (String inspectionId : inspectionIds) {
            int taken = jdbc.sql("""
                            insert into event_store.plan_inspection (inspection_id, plan_id)
                            values (:inspection, :plan) on conflict do nothing""")
                    .param("inspection", inspectionId)
                    .param("plan", planId)
                    .update();
            if (taken == 0) {
                throw Refused.because(RefusalCode.PLAN_EXISTS);
            }
        }
    }

    /** The plan that covers the inspection, when one does that is neither closed nor withdrawn. */
    public Optional<String> planOf(String inspectionId) {
        return jdbc.sql("select plan_id from event_store.plan_inspection where inspection_id = :inspection")
                .param("inspection", inspectionId)
                .query(String.class)
                .optional();
    }

    void release(String planId) {
        jdbc.sql("delete from event_store.plan_inspection where plan_id = :plan")
                .param("plan", planId)
                .update();
    }
}
