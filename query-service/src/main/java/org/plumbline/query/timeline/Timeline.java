package org.plumbline.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what happened to an item. */
@Component
public final class Timeline {

    /** How many a page shows at once. */
    public static final int SHOWN = 100;

    private static final String COLUMNS = "position, event_id, aggregate_id, version, name, effective_on, recorded_at,"
            + " actor, role, client, command, payload";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Timeline(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last hundred, in order, for the page of an item; none for those to whom no history is open. */
    public List<Entry> of(String itemId, View view) {
        return view.audience().readsHistoryOfItems()
                ? latestOf(itemId, Long.MAX_VALUE, view).reversed()
                : List.of();
    }

    /** In order. */
    public Listing<Entry> page(String itemId, Page page, View view) {
        List<Entry> items = about(itemId, view, COLUMNS, " order by position limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::entry)
                .list();
        long total = about(itemId, view, "count(*)", "").query(Long.class).single();
        return Listing.of(view, items, total, page);
    }

    /** The last hundred that happened to an item before a position, newest first. */
    public List<Entry> latestOf(String itemId, long before, View view) {
        return about(itemId, view, COLUMNS, " and position < :before order by position desc limit " + SHOWN)
                .param("before", before)
                .query(this::entry)
                .list();
    }

    /** What changed a thing after its event of that number, in order. */
    List<Entry> since(String thingId, long version, View view) {
        return about(
                        thingId,
                        view,
                        COLUMNS,
                        " and aggregate_id = item_id and version > :version order by position limit " + SHOWN)
                .param("version", version)
                .query(this::entry)
                .list();
    }

    /** The number of a thing's last event. */
    long versionOf(String thingId, View view) {
        return about(thingId, view, "coalesce(max(version), 0)", " and aggregate_id = item_id")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec about(String itemId, View view, String columns, String rest) {
        return jdbc.sql("select " + columns + " from read_model.timeline where item_id = :item"
                        + " and position <= :position and effective_on <= :trueOn" + rest)
                .param("item", itemId)
                .param("position", view.position())
                .param("trueOn", view.trueOn());
    }

    /** The last hundred things that happened before a position, newest first. */
    public List<Entry> latest(long before, View view) {
        return jdbc.sql("select distinct on (position) " + COLUMNS + " from read_model.timeline"
                        + " where position < :before and position <= :position and effective_on <= :trueOn"
                        + " order by position desc limit " + SHOWN)
                .param("before", before)
                .param("position", view.position())
                .param("trueOn", view.trueOn())
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("name"),
                row.getDate("effective_on").toLocalDate(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("client"),
                row.getString("command"),
                json.readTree(row.getString("payload")));
    }
}
