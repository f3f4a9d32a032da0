package org.plumbline.query.asat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.query.asat.Line.Stretch;
import org.plumbline.query.copy.Copy;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two tables: {@code <table>} holds each thing as it is now, {@code <table>_line} every state it ever had, by the day it
 * was true from and the position it was known from. The second is only added to. Rows are JSON; what queries filter on
 * are columns generated from it by the table's own migration.
 *
 * @param <S> row type
 */
public final class LineTable<S> {

    /** A state that a fact made. */
    record Made<S>(String id, long knownFrom, long version, Stretch<S> stretch) {}

    /** A thing as it is now. */
    record Now<S>(String id, String authority, long version, Stretch<S> stretch) {}

    private static final String BETWEEN_BODIES = "\u001f";

    private final String table;
    private final Class<S> type;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    public LineTable(String table, Class<S> type, JdbcTemplate jdbc, JsonMapper json) {
        this.table = table;
        this.type = type;
        this.jdbc = jdbc;
        this.json = json;
    }

    public String name() {
        return table;
    }

    /** The last stretch of each of these that exist. */
    Map<String, Line<S>> load(List<String> ids) {
        Map<String, Line<S>> lines = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "select id, version, true_from, body from " + table + " where id = any (?)");
                    statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                    return statement;
                },
                (ResultSet row) -> {
                    lines.put(row.getString("id"), new Line<>(List.of(stretch(row)), row.getLong("version"), false));
                });
        return lines;
    }

    Line<S> loadWhole(String id, long version) {
        List<Stretch<S>> stretches = jdbc.query(
                "select distinct on (true_from) true_from, body from " + table
                        + "_line where id = ? order by true_from, known_from desc",
                (row, number) -> stretch(row),
                id);
        return new Line<>(stretches, version, true);
    }

    private Stretch<S> stretch(ResultSet row) throws SQLException {
        return new Stretch<>(row.getObject("true_from", LocalDate.class), json.readValue(row.getString("body"), type));
    }

    void write(List<Made<S>> made, List<Now<S>> now) {
        if (now.isEmpty()) {
            return;
        }
        Map<Stretch<S>, String> bodyOf = new IdentityHashMap<>();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            add(connection, made, bodyOf);
            replace(connection, now, bodyOf);
            return true;
        });
    }

    private String body(Stretch<S> stretch) {
        return json.writeValueAsString(stretch.state());
    }

    private void add(Connection connection, List<Made<S>> made, Map<Stretch<S>, String> bodyOf) throws SQLException {
        Copy copy = new Copy(table + "_line", List.of("id", "true_from", "known_from", "version", "body"));
        for (Made<S> state : made) {
            copy.value(state.id())
                    .value(state.stretch().from())
                    .value(state.knownFrom())
                    .value(state.version())
                    .value(bodyOf.computeIfAbsent(state.stretch(), this::body))
                    .endRow();
        }
        copy.into(connection);
    }

    /** Bodies go as one text: an array would escape each of their many quotes. JSON has no control character in it. */
    private void replace(Connection connection, List<Now<S>> now, Map<Stretch<S>, String> bodyOf) throws SQLException {
        String sql = "insert into " + table + " (id, authority, true_from, version, body)"
                + " select * from unnest(?, ?, ?, ?, string_to_array(?, e'\\x1f')::jsonb[])"
                + " on conflict (id) do update set true_from = excluded.true_from, version = excluded.version,"
                + " authority = excluded.authority, body = excluded.body";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setArray(1, array(connection, "text", now, Now::id));
            upsert.setArray(2, array(connection, "text", now, Now::authority));
            upsert.setArray(
                    3, array(connection, "date", now, n -> n.stretch().from().toString()));
            upsert.setArray(4, array(connection, "bigint", now, Now::version));
            upsert.setString(
                    5,
                    now.stream()
                            .map(n -> bodyOf.computeIfAbsent(n.stretch(), this::body))
                            .collect(Collectors.joining(BETWEEN_BODIES)));
            upsert.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    /** Whoever began to read before goes on seeing the rows. */
    public void clear() {
        jdbc.execute("delete from " + table);
        jdbc.execute("delete from " + table + "_line");
    }
}
