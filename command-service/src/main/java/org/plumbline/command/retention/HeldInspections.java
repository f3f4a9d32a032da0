package org.plumbline.command.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inspections that a legal hold is in force on, written in the transaction that places or lifts it. */
@Component
public class HeldInspections {

    private final JdbcClient jdbc;

    HeldInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void place(String inspectionId) {
        jdbc.sql("insert into event_store.legal_hold (inspection_id) values (:id) on conflict do nothing")
                .param("id", inspectionId)
                .update();
    }

    void lift(String inspectionId) {
        jdbc.sql("delete from event_store.legal_hold where inspection_id = :id")
                .param("id", inspectionId)
                .update();
    }

    /** Whether there is one on any of these. */
    public boolean isAnyOn(List<String> inspectionIds) {
        return jdbc.sql("select exists (select from event_store.legal_hold where inspection_id in (:ids))")
                .param("ids", inspectionIds)
                .query(Boolean.class)
                .single();
    }

    /** Whether there is one at all: people work on every inspection. */
    public boolean isAny() {
        return jdbc.sql("select exists (select from event_store.legal_hold)")
                .query(Boolean.class)
                .single();
    }
}
