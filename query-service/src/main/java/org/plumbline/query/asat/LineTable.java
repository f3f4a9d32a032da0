package org.plumbline.query.asat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.query.asat.Line.Stretch;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of rows valid from position to position and from day to day. The row itself is JSON; what queries filter on are
 * columns generated from it by the table's own migration.
 *
 * @param <S> row type
 */
public final class LineTable<S> {

    /** A stretch no longer known from {@code until} on. */
    record Ended(String id, long knownFrom, LocalDate trueFrom, long until) {}

    /** A stretch to insert. */
    record Row<S>(String id, String authority, Stretch<S> stretch, long knownTo, long version) {}

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

    Map<String, Line<S>> load(List<String> ids) {
        return query("and true_to = '9999-12-31'", ids, false);
    }

    Line<S> loadWhole(String id) {
        return query("", List.of(id), true).getOrDefault(id, Line.empty());
    }

    private Map<String, Line<S>> query(String which, List<String> ids, boolean isWhole) {
        String sql = "select id, true_from, true_to, known_from, version, body from " + table
                + " where id = any (?) and known_to = " + Line.STILL + " " + which + " order by id, true_from";
        Map<String, List<Stretch<S>>> stretches = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                    return statement;
                },
                (ResultSet row) -> {
                    String id = row.getString("id");
                    stretches.computeIfAbsent(id, none -> new ArrayList<>()).add(stretch(row));
                    versions.merge(id, row.getLong("version"), Math::max);
                });
        Map<String, Line<S>> lines = new HashMap<>();
        stretches.forEach((id, found) -> lines.put(id, new Line<>(found, versions.getOrDefault(id, -1L), isWhole)));
        return lines;
    }

    private Stretch<S> stretch(ResultSet row) throws SQLException {
        return new Stretch<>(
                row.getDate("true_from").toLocalDate(),
                row.getDate("true_to").toLocalDate(),
                row.getLong("known_from"),
                true,
                json.readValue(row.getString("body"), type));
    }

    void write(List<Ended> ended, List<Row<S>> begun) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!ended.isEmpty()) {
                end(connection, ended);
            }
            if (!begun.isEmpty()) {
                insert(connection, begun);
            }
            return true;
        });
    }

    private void end(Connection connection, List<Ended> ended) throws SQLException {
        String sql = "update " + table + " t set known_to = u.until"
                + " from unnest(?, ?, ?, ?) u(id, known_from, true_from, until)"
                + " where t.id = u.id and t.known_from = u.known_from and t.true_from = u.true_from";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, array(connection, "text", ended, Ended::id));
            update.setArray(2, array(connection, "bigint", ended, Ended::knownFrom));
            update.setArray(3, array(connection, "date", ended, e -> Date.valueOf(e.trueFrom())));
            update.setArray(4, array(connection, "bigint", ended, Ended::until));
            update.executeUpdate();
        }
    }

    private void insert(Connection connection, List<Row<S>> begun) throws SQLException {
        String sql = "insert into " + table
                + " (id, authority, known_from, known_to, true_from, true_to, version, body)"
                + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?::jsonb[])";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(1, array(connection, "text", begun, Row::id));
            insert.setArray(2, array(connection, "text", begun, Row::authority));
            insert.setArray(3, array(connection, "bigint", begun, r -> r.stretch().knownFrom()));
            insert.setArray(4, array(connection, "bigint", begun, Row::knownTo));
            insert.setArray(5, array(connection, "date", begun, r -> Date.valueOf(r.stretch().from())));
            insert.setArray(6, array(connection, "date", begun, r -> Date.valueOf(r.stretch().to())));
            insert.setArray(7, array(connection, "bigint", begun, Row::version));
            insert.setArray(8, array(connection, "text", begun, r -> json.writeValueAsString(r.stretch().state())));
            insert.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    public void clear() {
        jdbc.execute("truncate " + table);
    }
}
