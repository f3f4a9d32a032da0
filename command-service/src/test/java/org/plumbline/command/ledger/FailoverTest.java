package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;
import org.plumbline.command.eventstore.EventStoreDatabase.Step;

/** Sequencers die or hang; others take over, and nothing is lost or numbered twice. */
class FailoverTest {

    private static final String KILL = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where datname = current_database() and application_name = '%s'";

    private EventStoreDatabase database;

    @BeforeEach
    void create() {
        database = EventStoreDatabase.create();
    }

    @Test
    void sequencers_whose_connections_are_ended_again_and_again_number_everything_once() throws Exception {
        try (Sequencer one = new Sequencer(() -> named("one"));
                Sequencer other = new Sequencer(() -> named("other"));
                Connection administrator = database.as("postgres")) {
            var load = new Load(database, 4, 250, () -> {
                one.wake();
                other.wake();
            });
            var ended = new AtomicInteger();
            load.run(() -> {
                String victim = ended.get() % 2 == 0 ? "one" : "other";
                boolean isDue = load.commits() > 40 * (ended.get() + 1);
                return isDue ? ended.addAndGet((int) number(administrator, KILL.formatted(victim))) : 0;
            });
            awaitAll(load, administrator);
            assertThat(ended.get()).isGreaterThan(5);
            load.assertIsTheOrderOfAll(ledger(administrator));
        }
    }

    @Test
    void when_one_is_gone_for_good_the_other_goes_on() throws Exception {
        var isGone = new AtomicBoolean();
        try (Sequencer goes = new Sequencer(() -> isGone.get() ? unreachable() : named("goes"));
                Sequencer stays = new Sequencer(() -> named("stays"));
                Connection administrator = database.as("postgres")) {
            var load = new Load(database, 4, 100, () -> (isGone.get() ? stays : goes).wake());
            load.run(() -> {
                if (load.commits() > 100 && !isGone.getAndSet(true)) {
                    number(administrator, KILL.formatted("goes"));
                }
                return null;
            });
            awaitAll(load, administrator);
            assertThat(isGone).isTrue();
            load.assertIsTheOrderOfAll(ledger(administrator));
        }
    }

    @Test
    void a_step_that_dies_before_its_commit_has_numbered_nothing() throws SQLException {
        try (Connection app = database.app();
                Connection administrator = database.as("postgres");
                Connection dying = named("dying")) {
            sequence(app, 10);
            for (int i = 0; i < 9; i++) {
                append(app, "a", i);
            }
            dying.setAutoCommit(false);
            assertThat(sequence(dying, 5)).isEqualTo(new Step(5, true));
            assertThat(number(administrator, KILL.formatted("dying"))).isOne();
            assertThatThrownBy(dying::commit).isInstanceOf(SQLException.class);

            await().until(() -> sequence(app, 100).pending(), pending -> !pending);
            assertThat(ledger(app)).extracting(Placed::number).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            assertThat(ledger(app)).extracting(Placed::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        }
    }

    @Test
    void while_a_session_holds_the_sequencer_others_say_pending_and_go_on_when_it_ends() throws SQLException {
        try (Connection app = database.app();
                Connection hanging = database.transaction()) {
            sequence(app, 10);
            append(app, "a", 0);
            append(app, "a", 1);
            assertThat(sequence(hanging, 1)).isEqualTo(new Step(1, true));
            append(app, "a", 2);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            assertThat(ledger(app)).isEmpty();

            hanging.commit();
            await().until(() -> sequence(app, 10).pending(), pending -> !pending);
            assertThat(ledger(app)).extracting(Placed::number).containsExactly(0L, 1L, 2L);
        }
    }

    @Test
    void a_sequencer_survives_connections_that_cannot_even_be_asked_for() throws Exception {
        var asked = new AtomicInteger();
        try (Sequencer sequencer = new Sequencer(() -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("no driver yet");
                    }
                    return database.app();
                });
                Connection app = database.app()) {
            append(app, "a", 0);
            sequencer.wake();
            await().atMost(Duration.ofSeconds(30)).until(() -> ledger(app).size() == 1);
        }
    }

    private static void awaitAll(Load load, Connection reader) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        number(reader, "select last_position from event_store.sequencer") >= load.committedEvents());
    }

    private Connection named(String application) throws SQLException {
        Connection connection = database.app();
        execute(connection, "set application_name = '" + application + "'");
        return connection;
    }

    private static Connection unreachable() throws SQLException {
        throw new SQLException("unreachable");
    }
}
