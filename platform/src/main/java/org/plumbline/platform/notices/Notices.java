package org.plumbline.platform.notices;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.plumbline.platform.database.Trouble;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Listens on one channel over its own connection, outside any pool. When the connection is lost it says so, opens another
 * and wakes the listener once, because notices may have been missed meanwhile.
 */
public final class Notices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int WAIT_MILLIS = 1_000;

    private final DataSourceProperties database;
    private final String channel;
    private final Consumer<String> onNotice;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Thread thread;

    /** @param onNotice gets each notice's payload; an empty one after a connection was opened, and as a poll each second */
    public Notices(DataSourceProperties database, String channel, Consumer<String> onNotice) {
        this.database = database;
        this.channel = channel;
        this.onNotice = onNotice;
        this.thread = Thread.ofPlatform().daemon().name("listen-" + channel).start(this::run);
    }

    private void run() {
        while (running.get()) {
            try (Connection connection = database.initializeDataSourceBuilder()
                    .type(org.springframework.jdbc.datasource.SimpleDriverDataSource.class)
                    .build()
                    .getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running.get()) {
                    LOG.atLevel(Trouble.behind(e) == null ? Level.WARN : Level.DEBUG)
                            .log(
                                    "Lost the connection that listens on {}; opening another: {}",
                                    channel,
                                    e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        onNotice.accept("");
        while (running.get()) {
            PGNotification[] notices = postgres.getNotifications(WAIT_MILLIS);
            if (notices == null || notices.length == 0) {
                probe(connection);
                onNotice.accept("");
            } else {
                onNotice.accept(notices[notices.length - 1].getParameter());
            }
        }
    }

    /** A dead peer is noticed by asking; a silent socket looks like a quiet channel. */
    private static void probe(Connection connection) throws SQLException {
        if (!connection.isValid(5)) {
            throw new SQLException("the server does not answer", "08006");
        }
    }

    /** Whether it still listens, or tries to. */
    public boolean isAlive() {
        return thread.isAlive();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running.set(false);
        thread.interrupt();
    }
}
