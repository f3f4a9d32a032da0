package org.plumbline.query.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** As the event table keeps them, with their leaf hashes. */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
final class PostgresRawEvents implements RawEvents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PostgresRawEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void forEach(long after, long last, int limit, Consumer<Map<String, Object>> reader) {
        jdbc.sql("""
                        select l.position, encode(l.leaf, 'hex') as leaf, e.event_id, e.type, e.aggregate_id,
                               e.sequence_number, e.name, e.revision, e.payload, e.metadata, e.recorded_at
                          from event_store.ledger l
                          join event_store.domain_event e using (global_index)
                         where l.position > :after and l.position <= :last
                         order by l.position
                         limit :limit""")
                .param("after", after)
                .param("last", last)
                .param("limit", limit)
                .withFetchSize(500)
                .query((ResultSet row) -> reader.accept(event(row)));
    }

    private Map<String, Object> event(ResultSet row) throws SQLException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("position", row.getLong("position"));
        event.put("leafHash", row.getString("leaf"));
        event.put("eventId", row.getString("event_id"));
        event.put("type", row.getString("type"));
        event.put("aggregateId", row.getString("aggregate_id"));
        event.put("sequenceNumber", row.getLong("sequence_number"));
        event.put("name", row.getString("name"));
        event.put("revision", row.getString("revision"));
        event.put("recordedAt", row.getString("recorded_at"));
        event.put("metadata", json.readTree(row.getString("metadata")));
        event.put("payload", json.readTree(row.getString("payload")));
        return event;
    }
}
