package org.plumbline.query.timeline;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items have a history that is open to whoever looks. */
@Component
public final class ItemHistories {

    /** @param stream from an id as a path has it to the id of the item */
    private record Kind(String table, UnaryOperator<String> stream) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            kind("inspections", "inspection"),
            kind("report-imports", "inspection"),
            kind("recommendations", "recommendation"),
            kind("actions", "action"),
            kind("evidence", "evidence"),
            kind("measures", "measure"),
            kind("meetings", "meeting"),
            kind("risks", "risk"),
            kind("visits", "visit"),
            kind("plans", "plan"),
            kind("obligations", "obligation"),
            kind("screenings", "screening"),
            Map.entry("people", new Kind("person", PersonEvent::streamOf)),
            Map.entry("rules", new Kind("rules", RulesEvent::streamOf)));

    private final JdbcClient jdbc;

    ItemHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id under which the history of that thing of that kind is kept. */
    public String itemOf(String kind, String id) {
        return Objects.requireNonNull(KINDS.get(kind)).stream().apply(id);
    }

    /** Whether there is a thing of that kind, and it is open. */
    public boolean isOpen(String kind, String id, View view) {
        Kind found = Objects.requireNonNull(KINDS.get(kind));
        return isIn(found.table(), found.stream().apply(id), view);
    }

    /** Whether there is a thing of any kind whose history is kept under that id, and it is open. */
    public boolean isOpen(String itemId, View view) {
        return KINDS.values().stream().map(Kind::table).distinct().anyMatch(table -> isIn(table, itemId, view));
    }

    private boolean isIn(String table, String id, View view) {
        String from = view.of("read_model." + table);
        return view.bind(jdbc.sql("select exists (select from " + from + " t where t.id = :id)")
                        .param("id", id))
                .query(Boolean.class)
                .single();
    }

    private static Map.Entry<String, Kind> kind(String path, String table) {
        return Map.entry(path, new Kind(table, UnaryOperator.identity()));
    }
}
