package org.plumbline.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.plumbline.platform.database.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Runs the database's sequencing step whenever something was appended here, and once a second in case another process
 * appended and died. Every process runs one; the database lets one at a time through, so any can take over at once.
 */
public final class Sequencer implements AutoCloseable {

    /** Opens a connection of the sequencer's own. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 2_000;
    private static final int IDLE_MILLIS = 1_000;
    private static final int LONGEST_RETRY_MILLIS = 16;

    private final Connections connections;
    private final Semaphore appended = new Semaphore(1);
    private volatile boolean running = true;
    private final Thread thread;

    public Sequencer(Connections connections) {
        this.connections = connections;
        this.thread = Thread.ofPlatform().daemon().name("sequencer").start(this::run);
    }

    /** Whether it still tries; it does for as long as it is not closed. */
    public boolean isAlive() {
        return thread.isAlive();
    }

    /** Says that something was committed; many calls may be answered by one step. */
    public void wake() {
        if (appended.availablePermits() == 0) {
            appended.release();
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = connections.open();
                    PreparedStatement step =
                            connection.prepareStatement("select * from event_store.sequence_events(" + BATCH + ")")) {
                sequence(step);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.atLevel(Trouble.behind(e) == null ? Level.WARN : Level.DEBUG)
                            .log("The sequencer lost its connection; opening another: {}", e.getMessage());
                    waitForWork(IDLE_MILLIS);
                }
            }
        }
    }

    private void sequence(PreparedStatement step) throws SQLException {
        int retryMillis = 1;
        while (running) {
            Step done = Step.of(step);
            if (!done.pending()) {
                waitForWork(IDLE_MILLIS);
                retryMillis = 1;
            } else if (done.sequenced() == 0) {
                waitForWork(retryMillis);
                retryMillis = Math.min(retryMillis * 2, LONGEST_RETRY_MILLIS);
            }
        }
    }

    private void waitForWork(int millis) {
        try {
            if (appended.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                appended.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
    }

    private record Step(int sequenced, boolean pending) {

        static Step of(PreparedStatement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Step(row.getInt("sequenced"), row.getBoolean("pending"));
            }
        }
    }
}
