package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.takeTransactionId;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;

/** Writers of every kind at once, and what they know of what they wrote. */
final class Load {

    private static final List<String> LEVELS = List.of("read committed", "repeatable read", "serializable");
    /** Another wrote that number first, or something that this one had read. */
    private static final List<String> LOST_TO_ANOTHER_WRITER = List.of("23505", "40001");

    private static final int SHARED_AGGREGATES = 4;
    private static final int COMMITS_TO_WAIT_FOR = 12;

    private final EventStoreDatabase database;
    private final int threads;
    private final int transactionsEach;
    private final Runnable onCommit;
    /** Committed events, and for each the last one its writer had read before. */
    private final Map<String, String> readBefore = new ConcurrentHashMap<>();

    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final Semaphore mayHold = new Semaphore(3);

    Load(EventStoreDatabase database, int threads, int transactionsEach, Runnable onCommit) {
        this.database = database;
        this.threads = threads;
        this.transactionsEach = transactionsEach;
        this.onCommit = onCommit;
    }

    int committedEvents() {
        return readBefore.size();
    }

    int commits() {
        return commits.get();
    }

    /** Runs {@code beside} again and again until every writer is done. */
    void run(Callable<?> beside) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int writer = i;
                running.add(writers.submit(() -> write(writer)));
            }
            while (finished.get() < threads) {
                beside.call();
                LockSupport.parkNanos(5_000_000);
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        }
    }

    private Void write(int writer) throws SQLException {
        Random random = new Random(writer);
        Connection connection = open(writer);
        try {
            for (int i = 0; i < transactionsEach; i++) {
                Map<String, String> written = new HashMap<>();
                try {
                    boolean isWanted = transact(connection, random, writer + "-" + i, written);
                    end(connection, isWanted, written);
                } catch (SQLException e) {
                    if (isKilled(e) || !isRolledBack(connection)) {
                        connection.close();
                        connection = openAndSettle(writer, written);
                    } else {
                        assertThat(e.getSQLState()).isIn(LOST_TO_ANOTHER_WRITER);
                    }
                }
            }
        } finally {
            connection.close();
            finished.incrementAndGet();
        }
        return null;
    }

    /** False when it was killed meanwhile. */
    private static boolean isRolledBack(Connection connection) throws SQLException {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            if (isKilled(e)) {
                return false;
            }
            throw e;
        }
    }

    /** A writer may be killed again while it looks what became of its events. */
    private Connection openAndSettle(int writer, Map<String, String> written) throws SQLException {
        while (true) {
            Connection connection = open(writer);
            try {
                settle(connection, written);
                return connection;
            } catch (SQLException e) {
                connection.close();
                if (!isKilled(e)) {
                    throw e;
                }
            }
        }
    }

    /** The one that kills may meet a connection before its first transaction. */
    private Connection open(int writer) throws SQLException {
        while (true) {
            try {
                return connect(writer);
            } catch (SQLException e) {
                if (!isKilled(e)) {
                    throw e;
                }
            }
        }
    }

    private Connection connect(int writer) throws SQLException {
        Connection connection = database.app();
        execute(connection, "set application_name = 'writer-" + writer + "'");
        execute(connection, "set default_transaction_isolation = '" + LEVELS.get(writer % LEVELS.size()) + "'");
        connection.setAutoCommit(false);
        return connection;
    }

    private static boolean isKilled(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("57P0") || state.startsWith("08");
    }

    /** Whoever was killed may have been killed just after its commit. */
    private void settle(Connection connection, Map<String, String> written) throws SQLException {
        killed.incrementAndGet();
        for (Map.Entry<String, String> event : written.entrySet()) {
            // Inserting it again waits for the transaction that may still hold it.
            try {
                append(connection, event.getKey(), "never-" + event.getKey(), 0, "{}");
            } catch (SQLException e) {
                if (isKilled(e)) {
                    throw e;
                }
                assertThat(e.getSQLState()).isIn(LOST_TO_ANOTHER_WRITER);
                readBefore.put(event.getKey(), event.getValue());
            }
            connection.rollback();
        }
    }

    /** Ends the connection of one writer, whatever it is doing. */
    void killOne(Connection administrator) throws SQLException {
        number(
                administrator,
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and application_name = 'writer-"
                        + killed.get() % threads + "'");
    }

    int killed() {
        return killed.get();
    }

    private boolean transact(Connection connection, Random random, String name, Map<String, String> written)
            throws SQLException {
        switch (random.nextInt(10)) {
            case 0 -> {
                appendSome(connection, random, name, written);
                holdOpen();
            }
            case 1 -> {
                takeTransactionId(connection);
                holdOpen();
                appendShared(connection, random, written);
            }
            case 2 -> {
                appendSome(connection, random, name, written);
                return false;
            }
            case 3 -> {
                execute(connection, "savepoint before");
                appendSome(connection, random, name, new HashMap<>());
                execute(connection, "rollback to savepoint before");
                holdOpen();
                appendSome(connection, random, name, written);
            }
            case 4, 5 -> appendShared(connection, random, written);
            default -> appendSome(connection, random, name, written);
        }
        return true;
    }

    private void appendSome(Connection connection, Random random, String aggregateId, Map<String, String> written)
            throws SQLException {
        String last = last(connection);
        for (int i = 0; i <= random.nextInt(4); i++) {
            written.put(append(connection, aggregateId, i), last);
        }
    }

    private void appendShared(Connection connection, Random random, Map<String, String> written) throws SQLException {
        String last = last(connection);
        String aggregateId = "shared-" + random.nextInt(SHARED_AGGREGATES);
        long next = number(
                connection,
                "select coalesce(max(sequence_number) + 1, 0) from event_store.domain_event where aggregate_id = '"
                        + aggregateId + "'");
        written.put(append(connection, aggregateId, next), last);
    }

    /** Leaves the transaction open while others commit. */
    private void holdOpen() {
        if (mayHold.tryAcquire()) {
            int until = commits.get() + COMMITS_TO_WAIT_FOR;
            while (commits.get() < until && finished.get() == 0) {
                LockSupport.parkNanos(200_000);
            }
            mayHold.release();
        }
    }

    private void end(Connection connection, boolean isWanted, Map<String, String> written) throws SQLException {
        if (isWanted) {
            connection.commit();
            readBefore.putAll(written);
            commits.incrementAndGet();
            onCommit.run();
        } else {
            connection.rollback();
        }
    }

    private static String last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select event_id from event_store.domain_event order by global_index desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** Every committed event once, nothing else, densely, no event before one that its writer had read. */
    void assertIsTheOrderOfAll(List<Placed> ledger) {
        assertThat(ledger)
                .extracting(Placed::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, readBefore.size()).boxed().toList());
        assertThat(ledger).extracting(Placed::eventId).containsExactlyInAnyOrderElementsOf(readBefore.keySet());
        Map<String, Long> positions = new HashMap<>(Map.of("", 0L));
        Map<String, Long> numbers = new HashMap<>();
        for (Placed event : ledger) {
            positions.put(event.eventId(), event.position());
            assertThat(event.number())
                    .as(event.aggregateId())
                    .isEqualTo(numbers.merge(event.aggregateId(), 0L, (n, o) -> n + 1));
            assertThat(positions).containsKey(readBefore.get(event.eventId()));
        }
    }
}
