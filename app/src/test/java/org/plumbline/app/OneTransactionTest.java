package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Projection;
import org.plumbline.query.projection.Projections;
import org.plumbline.query.projection.Recorded;
import org.plumbline.query.projection.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs together is there together or not at all: Axon without a real transaction would not say so. */
class OneTransactionTest {

    private final Story story = Story.shared();
    private final JdbcClient jdbc = bean(JdbcClient.class);
    private final TransactionManager transactions = bean(TransactionManager.class);

    @Test
    void axon_was_given_the_transactions_and_stores_that_were_meant() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(bean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
    }

    @Test
    void an_event_and_the_answer_kept_for_its_key_are_committed_together() {
        String meeting = UUID.randomUUID().toString();
        schedule(meeting);
        assertThat(events(meeting)).isOne();
        assertThat(answers(meeting)).isOne();
    }

    @Test
    void an_event_and_the_answer_kept_for_its_key_are_rolled_back_together() {
        String meeting = UUID.randomUUID().toString();
        assertThatThrownBy(() -> transactions.executeInTransaction(() -> {
                    schedule(meeting);
                    assertThat(events(meeting)).isOne();
                    throw new IllegalStateException("After the append, before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(events(meeting)).isZero();
        assertThat(answers(meeting)).isZero();
    }

    @Test
    void the_rows_of_a_projection_its_position_and_its_token_are_committed_or_rolled_back_together() {
        Probe probe = new Probe();
        Workers workers = Workers.of(1, 1);
        Projections projections = new Projections(
                List.of(probe),
                bean(Projections.Sources.class),
                bean(TokenStore.class),
                bean(PositionTable.class),
                bean(Ledger.class)::head,
                transactions,
                workers);
        projections.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> projections.isInError(probe.name()));
            assertThat(probe.rows()).isZero();
            assertThat(probe.position()).isZero();
            assertThat(probe.token()).isZero();

            probe.fails = false;
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(probe.position()).isPositive();
                assertThat(probe.token()).isEqualTo(probe.position());
            });
            assertThat(probe.rows()).isPositive();
        } finally {
            projections.stop();
            workers.close();
            probe.leaveNothing();
        }
    }

    private void schedule(String meeting) {
        bean(WriteSide.class)
                .send(new Envelope(
                        new ScheduleMeeting(
                                meeting,
                                story.inspection(),
                                "Improvement board",
                                LocalDate.of(2025, 9, 1),
                                3,
                                LocalDate.of(2025, 8, 1)),
                        new Actor("clerk", Role.CLERK, null),
                        "api",
                        null,
                        new RequestKey(meeting, "a")));
    }

    private long events(String aggregate) {
        return count("event_store.domain_event where aggregate_id = '" + aggregate + "'");
    }

    private long answers(String key) {
        return count("event_store.answered_request where request_key = '" + key + "'");
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static <T> T bean(Class<T> type) {
        return RunningApp.context().getBean(type);
    }

    /** Writes a row for each meeting it hears of, and then fails as long as it is told to. */
    private final class Probe implements Projection {

        private volatile boolean fails = true;

        @Override
        public String name() {
            return "probe";
        }

        @Override
        public boolean concerns(Class<?> eventType) {
            return eventType.getSimpleName().startsWith("Meeting");
        }

        @Override
        public void apply(List<Recorded> batch) {
            batch.forEach(
                    recorded -> jdbc.sql("""
                            insert into event_store.answered_request (actor, request_key, fingerprint, status, answer)
                            values ('probe', :key, '', 200, 'null')""").param("key", recorded.eventId()).update());
            if (fails) {
                throw new IllegalStateException("After the rows, before the token");
            }
        }

        @Override
        public void clear() {}

        @Override
        public void forget() {}

        long rows() {
            return count("event_store.answered_request where actor = 'probe'");
        }

        long position() {
            return bean(PositionTable.class).all().getOrDefault(name(), 0L);
        }

        long token() {
            return jdbc.sql("""
                            select coalesce(max(substring(convert_from(token, 'UTF8') from '"globalIndex":([0-9]+)')::bigint), 0)
                              from read_model.token_entry
                             where processor_name = 'probe'""").query(Long.class).single();
        }

        void leaveNothing() {
            transactions.executeInTransaction(() -> {
                jdbc.sql("delete from read_model.projection where name = 'probe'")
                        .update();
                jdbc.sql("delete from read_model.token_entry where processor_name = 'probe'")
                        .update();
            });
        }
    }
}
