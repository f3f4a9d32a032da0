package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;
import static org.plumbline.command.eventstore.EventStoreDatabase.takeTransactionId;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;
import org.plumbline.command.eventstore.EventStoreDatabase.Step;
import org.postgresql.PGConnection;

/** One call of the sequencing step at a time, with transactions interleaved by hand. */
class SequencingStepTest {

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
            assertThat(sequence(app, 10)).isEqualTo(new Step(0, true));
            between.rollback();
        }
        assertThat(sequence(app, 10)).isEqualTo(new Step(2, false));
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
