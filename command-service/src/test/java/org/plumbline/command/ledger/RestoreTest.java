package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;
import org.plumbline.command.eventstore.EventStoreDatabase.Step;
import org.plumbline.platform.TestDatabase;
import org.postgresql.PGConnection;

/**
 * The event store moved to another cluster, row by row with COPY as a dump and restore does it (the embedded server comes
 * without pg_dump). Transaction ids begin again there: one cluster's are made far higher than the other's.
 */
class RestoreTest {

    private static final List<String> TABLES = List.of("domain_event", "ledger", "sequencer");
    private static final String OLDER = "older";

    private static EmbeddedPostgres younger;

    @BeforeAll
    static void begin_two_clusters_and_let_the_first_grow_old() throws IOException, SQLException {
        younger = EmbeddedPostgres.builder().start();
        TestDatabase.execute("postgres", """
            do $$ begin for i in 1..50000 loop perform pg_current_xact_id(); commit; end loop; end $$\
            """);
    }

    @AfterAll
    static void end_the_second_cluster() throws IOException {
        younger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDER, "younger"})
    void positions_stay_leftovers_are_numbered_once_and_new_events_follow(String from) throws Exception {
        EventStoreDatabase here = on(from.equals(OLDER));
        EventStoreDatabase there = on(!from.equals(OLDER));
        List<Placed> before = fill(here);
        copy(here, there);
        try (Connection app = there.app()) {
            assertThat(sequence(app, 2)).isEqualTo(new Step(2, true));
            assertThat(sequence(app, 2)).isEqualTo(new Step(1, false));
            assertThat(sequence(app, 2)).isEqualTo(new Step(0, false));
            append(app, "new", 0);
            append(app, "new", 1);
            append(app, "new", 2);
            assertThat(sequence(app, 2)).isEqualTo(new Step(2, true));
            assertThat(sequence(app, 2)).isEqualTo(new Step(1, false));
            assertThatAllIsInOrder(app, before, "left", "left", "left", "new", "new", "new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDER, "younger"})
    void events_appended_before_the_first_sequencing_are_numbered_with_the_leftovers(String from) throws Exception {
        EventStoreDatabase here = on(from.equals(OLDER));
        EventStoreDatabase there = on(!from.equals(OLDER));
        List<Placed> before = fill(here);
        copy(here, there);
        try (Connection app = there.app();
                Connection late = there.transaction()) {
            append(app, "new", 0);
            EventStoreDatabase.takeTransactionId(late);
            append(app, "new", 1);
            assertThat(sequence(app, 100)).isEqualTo(new Step(5, false));
            append(late, "new", 2);
            append(app, "other", 0);
            late.commit();
            assertThat(sequence(app, 100)).isEqualTo(new Step(2, false));
            assertThatAllIsInOrder(app, before, "left", "left", "left", "new", "new", "new", "other");
        }
    }

    @Test
    void the_first_sequencing_numbers_what_was_left_while_an_append_is_under_way() throws Exception {
        EventStoreDatabase here = on(true);
        EventStoreDatabase there = on(false);
        List<Placed> before = fill(here);
        copy(here, there);
        try (Connection app = there.app();
                Connection slow = there.transaction()) {
            append(slow, "slow", 0);
            append(app, "new", 0);
            assertThat(sequence(app, 100)).isEqualTo(new Step(3, true));
            assertThat(sequence(app, 100)).isEqualTo(new Step(0, true));
            slow.commit();
            assertThat(sequence(app, 100)).isEqualTo(new Step(2, false));
            assertThatAllIsInOrder(app, before, "left", "left", "left", "slow", "new");
        }
    }

    @Test
    void it_can_be_moved_there_and_back_again() throws Exception {
        EventStoreDatabase here = on(true);
        EventStoreDatabase there = on(false);
        EventStoreDatabase back = on(true);
        List<Placed> before = fill(here);
        copy(here, there);
        try (Connection app = there.app()) {
            sequence(app, 100);
            append(app, "there", 0);
        }
        copy(there, back);
        try (Connection app = back.app()) {
            append(app, "back", 0);
            assertThat(sequence(app, 100)).isEqualTo(new Step(2, false));
            append(app, "back", 1);
            assertThat(sequence(app, 100)).isEqualTo(new Step(1, false));
            assertThatAllIsInOrder(app, before, "left", "left", "left", "there", "back", "back");
        }
    }

    private static EventStoreDatabase on(boolean isOlder) throws SQLException {
        return EventStoreDatabase.createOn(isOlder ? TestDatabase.server() : younger);
    }

    /** Six events in the one order, one rolled back, three committed but not sequenced yet. */
    private static List<Placed> fill(EventStoreDatabase database) throws SQLException {
        try (Connection app = database.app();
                Connection failed = database.transaction()) {
            for (int i = 0; i < 6; i++) {
                append(app, "old", i);
            }
            append(failed, "failed", 0);
            failed.rollback();
            while (sequence(app, 4).pending()) {}
            for (int i = 0; i < 3; i++) {
                append(app, "left", i);
            }
            assertThat(ledger(app)).hasSize(6);
            return ledger(app);
        }
    }

    private static void copy(EventStoreDatabase from, EventStoreDatabase to) throws SQLException, IOException {
        try (Connection source = from.as("postgres");
                Connection target = to.as("postgres")) {
            execute(target, "delete from event_store.sequencer");
            for (String table : TABLES) {
                var rows = new StringWriter();
                source.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy event_store." + table + " to stdout", rows);
                target.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy event_store." + table + " from stdin", new StringReader(rows.toString()));
            }
            String sequence = "event_store.event_index_seq";
            long last = number(source, "select last_value from " + sequence);
            execute(target, "select setval('" + sequence + "', " + last + ")");
        }
    }

    private static void assertThatAllIsInOrder(Connection app, List<Placed> before, String... after)
            throws SQLException {
        List<Placed> now = ledger(app);
        assertThat(now.subList(0, before.size())).isEqualTo(before);
        assertThat(now.subList(before.size(), now.size()))
                .extracting(Placed::aggregateId)
                .containsExactly(after);
        assertThat(now)
                .extracting(Placed::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, now.size()).boxed().toList());
    }
}
