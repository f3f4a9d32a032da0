package org.plumbline.query.projection;

import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.platform.database.Migration;
import org.plumbline.platform.health.Vital;
import org.plumbline.platform.notices.Notices;
import org.plumbline.query.ledger.AxonServerLedger;
import org.plumbline.query.ledger.AxonServerTail;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.ledger.LedgerHead;
import org.plumbline.query.ledger.LedgerSources;
import org.plumbline.query.ledger.PostgresLedger;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ReadModelConfiguration {

    @Bean(initMethod = "migrate")
    Flyway readModelMigration(DataSourceProperties dataSource, Database database) {
        return Migration.of("read_model", "db/read-model", dataSource, database);
    }

    @Bean
    Workers workers() {
        return Workers.of(2, 3);
    }

    @Bean
    Projections projections(
            List<Projection> projections,
            Projections.Sources sources,
            TokenStore tokens,
            PositionTable positions,
            Ledger ledger,
            TransactionManager transactions,
            Workers workers) {
        return new Projections(projections, sources, tokens, positions, ledger::head, transactions, workers);
    }

    @Bean
    LedgerHead ledgerHead(Ledger ledger) {
        return new LedgerHead(ledger);
    }

    @Bean
    Projections.Sources ledgerSources(Ledger ledger, LedgerHead head) {
        return new LedgerSources(ledger, head)::readBy;
    }

    @Bean
    SmartInitializingSingleton goesOnAfterTrouble(DatabaseWatch watch, Projections projections) {
        return () -> watch.whenItReturns(projections::tryAgain);
    }

    @Bean
    CaughtUp caughtUp(HistoryLength history, PositionTable positions, Ledger ledger) {
        return new CaughtUp(history, positions, ledger);
    }

    @Bean("readModels")
    ReadModelsHealth readModelsHealth(CaughtUp caughtUp, DatabaseWatch watch) {
        return new ReadModelsHealth(caughtUp, watch);
    }

    @Configuration
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    static class OnPostgres {

        /** Positions are dense, so that the last of them will be the number of events, those without one included. */
        @Bean
        HistoryLength historyLength(JdbcClient jdbc) {
            return () -> jdbc.sql("select count(*) from event_store.domain_event")
                    .query(Long.class)
                    .single();
        }

        @Bean
        Vital listenerIsAlive(Notices sequencedNotices) {
            return new Vital("listener", sequencedNotices::isAlive);
        }

        @Bean
        PostgresLedger ledger(
                JdbcClient jdbc,
                @Qualifier("eventSerializer") Serializer events,
                org.axonframework.config.Configuration axon) {
            return new PostgresLedger(jdbc, events, axon.upcasterChain());
        }

        @Bean
        Notices sequencedNotices(DataSourceProperties database, LedgerHead head) {
            return new Notices(database, "plumbline_sequenced", head::hear);
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    static class OnAxonServer {

        @Bean
        HistoryLength historyLength(Ledger ledger) {
            return ledger::head;
        }

        @Bean
        AxonServerLedger ledger(
                AxonServerConnectionManager server,
                @Qualifier("eventSerializer") Serializer events,
                org.axonframework.config.Configuration axon,
                JdbcClient jdbc) {
            return new AxonServerLedger(
                    () -> server.getConnection().eventChannel(), events, axon.upcasterChain(), jdbc);
        }

        @Bean
        AxonServerTail axonServerTail(AxonServerConnectionManager server, AxonServerLedger ledger, LedgerHead head) {
            return new AxonServerTail(() -> server.getConnection().eventChannel(), ledger, head);
        }
    }
}
