package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;
import static org.plumbline.command.eventstore.EventStoreDatabase.takeTransactionId;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;
import org.plumbline.command.eventstore.EventStoreDatabase.Step;
import org.plumbline.platform.TestDatabase;
import org.postgresql.PGConnection;

/** One call of the sequencing step at a time, with transactions interleaved by hand. */
class SequencingStepTest {

    private static final String LOCKS =
            "select count(*) from pg_locks where pid = pg_backend_pid() and locktype = 'advisory'";

    private EventStoreDatabase database;
    private Connection app;

    @BeforeEach
    void create() throws SQLException {
        database = EventStoreDatabase.create();
        app = database.app();
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
    }

    @Test
    void nothing_to_sequence_is_nothing_pending() throws SQLException {
        assertThat(sequence(app, 10)).isEqualTo(new Step(0, false));
        assertThat(sequence(app, 10)).isEqualTo(new Step(0, false));
    }

    @Test
    void events_go_in_batches_and_say_when_more_are_left() throws SQLException {
        sequence(app, 10);
        for (int i = 0; i < 7; i++) {
            append(app, "a", i);
        }
        assertThat(sequence(app, 3)).isEqualTo(new Step(3, true));
        assertThat(sequence(app, 3)).isEqualTo(new Step(3, true));
        assertThat(sequence(app, 3)).isEqualTo(new Step(1, false));
        assertThat(ledger(app)).extracting(Placed::number).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void an_event_waits_for_a_transaction_that_began_to_write_before_it() throws SQLException {
        sequence(app, 10);
        try (Connection slow = database.transaction()) {
            append(slow, "slow", 0);
            append(app, "quick", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            slow.commit();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("slow", "quick");
    }

    @Test
    void what_was_settled_before_a_slow_writer_began_does_not_wait_for_it() throws SQLException {
        append(app, "before", 0);
        try (Connection slow = database.transaction()) {
            append(slow, "slow", 0);
            append(app, "quick", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(1, true));
            assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("before");
            slow.rollback();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(1, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read committed", "repeatable read", "serializable"})
    void a_writer_is_waited_for_at_every_isolation_level(String level) throws SQLException {
        try (Connection slow = database.transaction()) {
            execute(slow, "set transaction isolation level " + level);
            append(slow, "slow", 0);
            append(app, "quick", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            slow.commit();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("slow", "quick");
    }

    @Test
    void a_writer_that_goes_back_to_a_savepoint_is_waited_for_from_its_next_event_on() throws SQLException {
        try (Connection slow = database.transaction()) {
            execute(slow, "savepoint before");
            append(slow, "regretted", 0);
            append(app, "first", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            execute(slow, "rollback to savepoint before");
            assertThat(sequence(app, 10)).isEqualTo(new Step(1, false));
            append(slow, "slow", 0);
            append(app, "quick", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            slow.commit();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("first", "slow", "quick");
    }

    @Test
    void a_transaction_that_writes_no_event_is_not_waited_for_wherever_it_writes() throws SQLException {
        String elsewhere = TestDatabase.create();
        try (Connection here = database.transaction();
                Connection there = TestDatabase.connect(elsewhere, "plumbline_owner")) {
            execute(here, "create temp table mine (x int)");
            execute(here, "insert into mine values (1)");
            there.setAutoCommit(false);
            execute(there, "create table theirs (x int)");
            execute(there, "select pg_advisory_xact_lock_shared(20556::bigint << 48)");
            append(app, "a", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(1, false));
            assertThat(number(here, "select count(*) from mine")).isOne();
        }
    }

    @Test
    void a_writer_that_hangs_is_ended_and_holds_nobody_back_after_that() throws SQLException {
        try (Connection hanging = database.app()) {
            execute(hanging, "set plumbline.longest_append = '200ms'");
            hanging.setAutoCommit(false);
            append(hanging, "hanging", 0);
            append(app, "quick", 0);
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            await().until(() -> sequence(app, 10), new Step(1, false)::equals);
            assertThatThrownBy(hanging::commit).isInstanceOf(SQLException.class);
        }
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("quick");
    }

    @Test
    void a_writer_has_thirty_seconds_and_no_more_where_nobody_says_otherwise() throws SQLException {
        try (Connection writer = database.transaction()) {
            execute(writer, "set transaction_timeout = '1h'");
            append(writer, "a", 0);
            append(writer, "a", 1);
            assertThat(number(writer, "select extract(epoch from current_setting('transaction_timeout')::interval)"))
                    .isEqualTo(30);
            writer.rollback();
            execute(writer, "set transaction_timeout = '5s'");
            append(writer, "a", 0);
            assertThat(number(writer, "select extract(epoch from current_setting('transaction_timeout')::interval)"))
                    .isEqualTo(5);
        }
    }

    @Test
    void many_events_of_one_transaction_take_one_lock() throws SQLException {
        try (Connection writer = database.transaction()) {
            for (int i = 0; i < 50; i++) {
                append(writer, "a", i);
            }
            assertThat(number(writer, LOCKS)).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "-5"})
    void what_a_session_says_of_itself_never_lets_an_event_pass_unseen(String forged) throws SQLException {
        append(app, "first", 0);
        try (Connection writer = database.app()) {
            execute(writer, "set plumbline.appending_above = '" + forged + "'");
            writer.setAutoCommit(false);
            append(writer, "slow", 0);
            assertThat(number(writer, "select extract(epoch from current_setting('transaction_timeout')::interval)"))
                    .isEqualTo(30);
            append(app, "quick", 0);
            sequence(app, 10);
            writer.commit();
        }
        await().until(() -> sequence(app, 10).pending(), pending -> !pending);
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("first", "slow", "quick");
    }

    @Test
    void a_step_refuses_to_work_from_an_old_snapshot() throws SQLException {
        try (Connection old = database.transaction()) {
            execute(old, "set transaction isolation level repeatable read");
            assertThatThrownBy(() -> sequence(old, 10)).hasMessageContaining("READ COMMITTED");
        }
    }

    @Test
    void a_rolled_back_event_leaves_no_hole() throws SQLException {
        sequence(app, 10);
        append(app, "a", 0);
        try (Connection failed = database.transaction()) {
            append(failed, "b", 0);
            failed.rollback();
        }
        append(app, "c", 0);
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
        assertThat(ledger(app)).extracting(Placed::position).containsExactly(1L, 2L);
        assertThat(ledger(app)).extracting(Placed::aggregateId).containsExactly("a", "c");
    }

    @Test
    void an_event_never_stands_before_one_its_transaction_had_read_however_early_that_transaction_began()
            throws SQLException {
        sequence(app, 10);
        try (Connection early = database.transaction();
                Connection between = database.transaction()) {
            takeTransactionId(early);
            takeTransactionId(between);
            append(app, "a", 0);
            append(early, "a", 1);
            early.commit();
            assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
            between.rollback();
        }
        assertThat(ledger(app)).extracting(Placed::number).containsExactly(0L, 1L);
    }

    @Test
    void the_last_event_of_an_early_transaction_needs_no_later_transaction_to_be_sequenced() throws SQLException {
        sequence(app, 10);
        try (Connection early = database.transaction()) {
            takeTransactionId(early);
            append(app, "a", 0);
            append(early, "a", 1);
            early.commit();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
        assertThat(ledger(app)).extracting(Placed::number).containsExactly(0L, 1L);
    }

    @Test
    void the_first_step_of_all_tells_the_readers_too() throws SQLException {
        append(app, "a", 0);
        append(app, "a", 1);
        try (Connection reader = database.app()) {
            EventStoreDatabase.execute(reader, "listen plumbline_sequenced");
            assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
            var notices = reader.unwrap(PGConnection.class).getNotifications(10_000);
            assertThat(notices).extracting(n -> n.getParameter()).containsExactly("2");
        }
    }
}
