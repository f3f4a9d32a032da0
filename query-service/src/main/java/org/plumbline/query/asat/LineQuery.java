package org.plumbline.query.asat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows of one table of lines from a {@link View}.
 *
 * @param <S> row type
 */
public final class LineQuery<S> {

    private final String table;
    private final Class<S> type;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    public LineQuery(String table, Class<S> type, JdbcClient jdbc, JsonMapper json) {
        this.table = table;
        this.type = type;
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Found<S>> byId(String id, View view) {
        return list("t.id = :id", Map.of("id", id), "t.id", view).stream().findFirst();
    }

    /** @param where condition on the table called {@code t}; its parameters are in {@code parameters} */
    public List<Found<S>> list(String where, Map<String, ?> parameters, String orderBy, View view) {
        return page(where, parameters, orderBy, view, 10_000, 0);
    }

    public List<Found<S>> page(
            String where, Map<String, ?> parameters, String orderBy, View view, int limit, int offset) {
        return view.bind(jdbc.sql("select t.body::text, t.version from " + view.of(table) + " t where " + where
                                + " order by " + orderBy + " limit " + limit + " offset " + offset)
                        .params(parameters))
                .query((row, number) -> new Found<>(json.readValue(row.getString(1), type), row.getLong(2)))
                .list();
    }

    public long count(String where, Map<String, ?> parameters, View view) {
        return view.bind(jdbc.sql("select count(*) from " + view.of(table) + " t where " + where)
                        .params(parameters))
                .query(Long.class)
                .single();
    }
}
