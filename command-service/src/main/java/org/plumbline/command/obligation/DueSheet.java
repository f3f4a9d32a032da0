package org.plumbline.command.obligation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks that run, written in the transaction that starts or ends each. */
@Component
final class DueSheet {

    private final JdbcClient jdbc;

    DueSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String obligationId) {
        jdbc.sql("insert into event_store.due_sheet (obligation_id) values (:id) on conflict do nothing")
                .param("id", obligationId)
                .update();
    }

    void remove(String obligationId) {
        jdbc.sql("delete from event_store.due_sheet where obligation_id = :id")
                .param("id", obligationId)
                .update();
    }

    List<String> all() {
        return jdbc.sql("select obligation_id from event_store.due_sheet order by obligation_id")
                .query((row, number) -> row.getString("obligation_id"))
                .list();
    }
}
