package org.plumbline.command.eventstore;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.plumbline.command.ledger.HeadOfHistory;
import org.plumbline.command.ledger.Sequencer;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.plumbline.platform.health.Vital;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event store on PostgreSQL, unless Axon Server holds the events. */
@Configuration
class EventStoreConfiguration {

    private static final int REMEMBERED_STATES = 20_000;

    @Bean(initMethod = "migrate")
    Flyway eventStoreMigration(DataSourceProperties dataSource, Database database) {
        return Migration.of("event_store", "db/event-store", dataSource, database);
    }

    @Bean
    StateMemory stateMemory() {
        return new StateMemory(REMEMBERED_STATES);
    }

    @Configuration
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    static class OnPostgres {

        @Bean
        EventStorageEngine eventStorageEngine(
                Serializer general,
                @Qualifier("eventSerializer") Serializer events,
                org.axonframework.config.Configuration axon,
                ConnectionProvider connections,
                TransactionManager transactions,
                PersistenceExceptionResolver duplicateKeys,
                StateMemory memory) {
            return new RememberingStorageEngine(
                    JdbcEventStorageEngine.builder()
                            .snapshotSerializer(general)
                            .eventSerializer(events)
                            .upcasterChain(axon.upcasterChain())
                            .persistenceExceptionResolver(duplicateKeys)
                            .connectionProvider(connections)
                            .transactionManager(transactions)
                            .dataType(String.class)
                            .batchSize(Integer.MAX_VALUE)
                            // One batch is the whole stream; without this a second statement looks for more.
                            .finalAggregateBatchPredicate(batch -> true)
                            .schema(eventSchema()),
                    memory);
        }

        @Bean
        EventStore eventStore(
                EventStorageEngine engine, org.axonframework.config.Configuration axon, Sequencer sequencer) {
            EmbeddedEventStore.Builder builder = EmbeddedEventStore.builder()
                    .storageEngine(engine)
                    .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"));
            return new AnnouncingEventStore(builder, sequencer::wake);
        }

        @Bean
        @DependsOn("eventStoreMigration")
        Sequencer sequencer(DataSourceProperties database) {
            return new Sequencer(() -> DriverManager.getConnection(
                    database.determineUrl(), database.determineUsername(), database.determinePassword()));
        }

        @Bean
        Vital sequencerIsAlive(Sequencer sequencer) {
            return new Vital("sequencer", sequencer::isAlive);
        }

        @Bean
        HeadOfHistory headOfHistory(JdbcClient jdbc, Clock englishTime) {
            return day -> jdbc.sql("select coalesce(max(position), 0) from event_store.ledger where known_at < :end")
                    .param("end", endOf(day, englishTime).atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
        }

        private static EventSchema eventSchema() {
            return EventSchema.builder()
                    .eventTable("event_store.domain_event")
                    .snapshotTable("event_store.snapshot_event")
                    .globalIndexColumn("global_index")
                    .eventIdentifierColumn("event_id")
                    .typeColumn("type")
                    .aggregateIdentifierColumn("aggregate_id")
                    .sequenceNumberColumn("sequence_number")
                    .payloadTypeColumn("name")
                    .payloadRevisionColumn("revision")
                    .payloadColumn("payload")
                    .metaDataColumn("metadata")
                    .timestampColumn("recorded_at")
                    .build();
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    static class OnAxonServer {

        /** Axon Server's index starts at 0, positions at 1. */
        @Bean
        HeadOfHistory headOfHistory(EventStore events, Clock englishTime) {
            return day -> {
                TrackingToken head = events.createTokenAt(endOf(day, englishTime));
                return head == null ? 0 : head.position().orElse(-1) + 1;
            };
        }
    }

    private static Instant endOf(LocalDate day, Clock englishTime) {
        return day.plusDays(1).atStartOfDay(englishTime.getZone()).toInstant();
    }
}
