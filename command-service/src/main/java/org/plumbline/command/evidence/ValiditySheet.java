package org.plumbline.command.evidence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evidence that is valid until some day, written in the transaction that says so or ends it. */
@Component
class ValiditySheet {

    private final JdbcClient jdbc;

    ValiditySheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String evidenceId, LocalDate validUntil) {
        remove(evidenceId);
        jdbc.sql("insert into event_store.validity_sheet (evidence_id, valid_until) values (:id, :until)")
                .param("id", evidenceId)
                .param("until", validUntil)
                .update();
    }

    void remove(String evidenceId) {
        jdbc.sql("delete from event_store.validity_sheet where evidence_id = :id")
                .param("id", evidenceId)
                .update();
    }

    /** Ids of those whose last day was before that day, however long before. */
    List<String> endedBefore(LocalDate day) {
        return jdbc.sql("select evidence_id from event_store.validity_sheet where valid_until < :day order by 1")
                .param("day", day)
                .query((row, number) -> row.getString("evidence_id"))
                .list();
    }
}
