package org.plumbline.command.daily;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is looked at each day, written in the transaction that begins or ends it. */
@Component
public final class DueSheet {

    private final JdbcClient jdbc;

    DueSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What kind of thing it is says which question is put to it. */
    public enum Kind {
        ACTION,
        OBLIGATION
    }

    /** One thing that is looked at. */
    record Due(Kind kind, String id) {}

    public void add(Kind kind, String id) {
        jdbc.sql("insert into event_store.due_sheet (id, kind) values (:id, :kind) on conflict do nothing")
                .param("id", id)
                .param("kind", kind.name())
                .update();
    }

    public void remove(String id) {
        jdbc.sql("delete from event_store.due_sheet where id = :id")
                .param("id", id)
                .update();
    }

    List<Due> all() {
        return jdbc.sql("select kind, id from event_store.due_sheet order by kind, id")
                .query((row, number) -> new Due(Kind.valueOf(row.getString("kind")), row.getString("id")))
                .list();
    }
}
