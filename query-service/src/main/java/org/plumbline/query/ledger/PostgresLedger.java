package org.plumbline.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.plumbline.kernel.event.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger table joined with the events it orders. */
public final class PostgresLedger implements Ledger {

    private final JdbcClient jdbc;
    private final Serializer events;
    private final EventUpcaster upcasters;

    public PostgresLedger(JdbcClient jdbc, Serializer events, EventUpcaster upcasters) {
        this.jdbc = jdbc;
        this.events = events;
        this.upcasters = upcasters;
    }

    @Override
    public long head() {
        return jdbc.sql("select last_position from event_store.sequencer")
                .query(Long.class)
                .single();
    }

    /** Only what lies above the sequencer's cursor is looked at. */
    @Override
    public Unplaced unplaced() {
        return jdbc.sql("""
                        select count(*), min(e.recorded_at::timestamptz)
                          from event_store.domain_event e
                         where e.global_index > (select cursor_index from event_store.sequencer)""")
                .query((row, number) -> {
                    OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
                    return new Unplaced(row.getLong(1), since == null ? null : since.toInstant());
                })
                .single();
    }

    @Override
    public List<TrackedEventMessage<?>> after(long position, int limit) {
        Stream<TrackedEventData<?>> rows = jdbc
                .sql("""
                        select l.position, e.event_id, e.type, e.aggregate_id, e.sequence_number,
                               e.name, e.revision, e.payload, e.metadata, e.recorded_at
                          from event_store.ledger l
                          join event_store.domain_event e using (global_index)
                         where l.position > :position and l.position <= :last
                         order by l.position""")
                .param("position", position)
                .param("last", position + limit)
                .query(PostgresLedger::row)
                .list()
                .stream()
                .map(r -> r);
        return EventUtils.upcastAndDeserializeTrackedEvents(rows, events, upcasters)
                .<TrackedEventMessage<?>>map(m -> m)
                .toList();
    }

    @Override
    public Set<Class<?>> kindsAfter(long position, int limit) {
        return jdbc
                .sql("""
                        select distinct e.name
                          from event_store.ledger l
                          join event_store.domain_event e using (global_index)
                         where l.position > :position and l.position <= :last""")
                .param("position", position)
                .param("last", position + limit)
                .<Class<?>>query(
                        (row, number) -> EventTypes.named(row.getString("name")).type())
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long positionAt(Instant moment) {
        return jdbc.sql("""
                        select coalesce((select position from event_store.ledger
                                          where known_at <= :moment order by known_at desc, position desc limit 1), 0)""")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> knownAt(long position) {
        return jdbc.sql("select known_at from event_store.ledger where position = :position")
                .param("position", position)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public OptionalLong positionOf(String aggregateId, long version) {
        return jdbc.sql("""
                        select l.position from event_store.domain_event e join event_store.ledger l using (global_index)
                         where e.aggregate_id = :id and e.sequence_number = :version""")
                .param("id", aggregateId)
                .param("version", version)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static TrackedEventData<?> row(ResultSet row, int number) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("position")),
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("event_id"),
                        row.getString("recorded_at"),
                        row.getString("name"),
                        row.getString("revision"),
                        row.getString("payload"),
                        row.getString("metadata")));
    }
}
