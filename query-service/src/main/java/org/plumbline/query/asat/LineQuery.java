package org.plumbline.query.asat;

import java.util.Collection;
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
        return select(where, parameters, " order by " + orderBy, view);
    }

    /** Those of these ids that there are, in no order. */
    public List<Found<S>> byIds(Collection<String> ids, View view) {
        return ids.isEmpty() ? List.of() : select("t.id in (:ids)", Map.of("ids", ids), "", view);
    }

    public Listing<Found<S>> page(Where where, String orderBy, Page page, View view) {
        List<Found<S>> items = select(
                where.condition(),
                where.parameters(),
                " order by " + orderBy + " limit " + page.size() + " offset " + page.offset(),
                view);
        boolean isWhole = page.number() == 1 && items.size() < page.size();
        return Listing.of(view, items, isWhole ? items.size() : count(where, view), page);
    }

    private List<Found<S>> select(String where, Map<String, ?> parameters, String rest, View view) {
        return view.bind(jdbc.sql("select t.body::text, t.version from " + view.of(table) + " t where " + where + rest)
                        .params(parameters))
                .query((row, number) -> new Found<>(read(row.getString(1), view), row.getLong(2)))
                .list();
    }

    private S read(String body, View view) {
        return view.audience().readsDrafts()
                ? json.readValue(body, type)
                : json.treeToValue(view.audience().told(table, json.readTree(body)), type);
    }

    private long count(Where where, View view) {
        return view.bind(jdbc.sql("select count(*) from " + view.of(table) + " t where " + where.condition())
                        .params(where.parameters()))
                .query(Long.class)
                .single();
    }
}
