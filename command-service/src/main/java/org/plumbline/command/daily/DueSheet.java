package org.plumbline.command.daily;

import java.time.LocalDate;
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
        EVIDENCE,
        INCIDENT,
        OBLIGATION,
        PERSON,
        RECOMMENDATION_HOLD
    }

    /** One thing that is looked at. */
    record Due(Kind kind, String id) {}

    public void add(Kind kind, String id) {
        jdbc.sql("insert into event_store.due_sheet (id, kind) values (:id, :kind) on conflict do nothing")
                .param("id", id)
                .param("kind", kind.name())
                .update();
    }

    /** An action is looked at each day, and whenever a meeting of one of its boards closes. */
    public void addAction(String id, List<String> inspectionIds) {
        add(Kind.ACTION, id, inspectionIds);
    }

    /** A clock is looked at each day, and with its inspection. */
    public void addObligation(String id, String inspectionId) {
        add(Kind.OBLIGATION, id, List.of(inspectionId));
    }

    private void add(Kind kind, String id, List<String> inspectionIds) {
        jdbc.sql("insert into event_store.due_sheet (id, kind, inspection_ids) values (:id, :kind, :inspectionIds)"
                        + " on conflict do nothing")
                .param("id", id)
                .param("kind", kind.name())
                .param("inspectionIds", inspectionIds.toArray(String[]::new))
                .update();
    }

    /** An action goes on for recommendations of other inspections. */
    public void move(String actionId, List<String> inspectionIds) {
        jdbc.sql("update event_store.due_sheet set inspection_ids = :inspectionIds where id = :id")
                .param("id", actionId)
                .param("inspectionIds", inspectionIds.toArray(String[]::new))
                .update();
    }

    /** Clocks of that inspection that are not done with. */
    public List<String> obligationsOf(String inspectionId) {
        return of(Kind.OBLIGATION, inspectionId);
    }

    /** Actions of that inspection, and of others with it, that are not finished. */
    public List<String> actionsOf(String inspectionId) {
        return of(Kind.ACTION, inspectionId);
    }

    private List<String> of(Kind kind, String inspectionId) {
        return jdbc.sql("select id from event_store.due_sheet where kind = :kind"
                        + " and inspection_ids @> array[:inspectionId]::text[] order by id")
                .param("kind", kind.name())
                .param("inspectionId", inspectionId)
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** Looked at from that day on; another day given before counts no longer. */
    public void addFrom(Kind kind, String id, LocalDate day) {
        jdbc.sql("insert into event_store.due_sheet (id, kind, from_day) values (:id, :kind, :day)"
                        + " on conflict (id) do update set from_day = excluded.from_day")
                .param("id", id)
                .param("kind", kind.name())
                .param("day", day)
                .update();
    }

    public void remove(String id) {
        jdbc.sql("delete from event_store.due_sheet where id = :id")
                .param("id", id)
                .update();
    }

    List<Due> on(LocalDate day) {
        return jdbc.sql("select kind, id from event_store.due_sheet where from_day is null or from_day <= :day"
                        + " order by kind, id")
                .param("day", day)
                .query((row, number) -> new Due(Kind.valueOf(row.getString("kind")), row.getString("id")))
                .list();
    }
}
