package org.plumbline.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each projection has come; written with its rows. */
@Component
public final class PositionTable {

    private static final String BEGIN_SNAPSHOT = """
            set transaction isolation level repeatable read, read only;
            select name, position, changed_at from read_model.projection where name = any (?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Map<String, Set<String>> answered = new ConcurrentHashMap<>();

    PositionTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record Row(String name, long position) {}

    private record Standing(String name, long position, long changedAt) {}

    /** From the start on, before anybody asks, this process answers for that projection. */
    void answerFor(String name, Set<String> tables) {
        answered.put(name, tables);
    }

    /** @param head where the history is; until it has come there, it does not say what is so now */
    void register(String name, long head) {
        jdbc.sql("insert into read_model.projection (name, rebuilding_until) values (:name, :head)"
                        + " on conflict do nothing")
                .param("name", name)
                .param("head", head)
                .update();
    }

    /**
     * Its commit does not wait for the disk: should the server lose it, rows, position and token are lost alike, and the
     * events, which did wait, come again.
     */
    long lock(String name) {
        return jdbc.sql("""
                        select position, set_config('synchronous_commit', 'off', true)
                          from read_model.projection where name = :name for update""")
                .param("name", name)
                .query((row, number) -> row.getLong("position"))
                .single();
    }

    void moveTo(String name, long position) {
        jdbc.sql("update read_model.projection set position = :position where name = :name")
                .param("name", name)
                .param("position", position)
                .update();
    }

    /** @param changedAt position of the last event that changed rows */
    void moveTo(String name, long position, long changedAt) {
        jdbc.sql("update read_model.projection set position = :position, changed_at = :changed where name = :name")
                .param("name", name)
                .param("position", position)
                .param("changed", changedAt)
                .update();
    }

    /** @param head as for {@link #register} */
    void returnToStart(String name, long head) {
        jdbc.sql(
                        "update read_model.projection set rebuilding_until = :head, position = 0, changed_at = 0 where name = :name")
                .param("name", name)
                .param("head", head)
                .update();
    }

    /**
     * The position every projection has reached: what all of them answer for alike. A row that a projection left behind
     * which is no more, after an upgrade, holds nobody back.
     */
    public long reachedByAll() {
        return jdbc.sql("select coalesce(min(position), 0) from read_model.projection where name in (:names)")
                .param("names", answered.keySet())
                .query(Long.class)
                .single();
    }

    /**
     * Makes this transaction see the read models as they are now until its end, and nothing else, and tells how far they
     * have come. It has to be the first that the transaction does.
     */
    public Reached beginSnapshot() {
        List<Standing> rows =
                Objects.requireNonNull(template.execute((ConnectionCallback<List<Standing>>) this::standingInSnapshot));
        long reached = rows.stream().mapToLong(Standing::position).min().orElse(0);
        return new Reached(
                reached,
                rows.stream()
                        .filter(row -> row.changedAt() <= reached)
                        .flatMap(row -> answered.getOrDefault(row.name(), Set.of()).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Both statements go to the server together. */
    private List<Standing> standingInSnapshot(Connection connection) throws SQLException {
        List<Standing> rows = new ArrayList<>();
        try (PreparedStatement both = connection.prepareStatement(BEGIN_SNAPSHOT)) {
            both.setArray(1, connection.createArrayOf("text", answered.keySet().toArray()));
            both.execute();
            both.getMoreResults();
            try (ResultSet row = both.getResultSet()) {
                while (row.next()) {
                    rows.add(new Standing(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
        }
        return rows;
    }

    /** Names of projections that read again, from the start, what they had read before: declared, and not behind. */
    public Set<String> rebuilding() {
        return Set.copyOf(jdbc.sql("select name from read_model.being_read_again where name in (:names)")
                .param("names", answered.keySet())
                .query(String.class)
                .list());
    }

    public Map<String, Long> all() {
        return jdbc.sql("select name, position from read_model.projection").query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::name, Row::position));
    }
}
