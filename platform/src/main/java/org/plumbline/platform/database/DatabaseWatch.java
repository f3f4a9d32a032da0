package org.plumbline.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Asks the database each second, over a connection of its own, whether it is there. It says once in the log that it is away
 * or that its disk is full, and once that this is over; all others only go on trying.
 */
public final class DatabaseWatch implements AutoCloseable {

    /** How the database is. */
    public enum Condition {
        ANSWERS("it answers"),
        AWAY("the database does not answer"),
        DISK_FULL("disk full");

        private final String words;

        Condition(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int EACH_MILLIS = 1_000;
    /** Sorts some megabytes on the server's disk, writes nothing that stays, and needs no privilege. */
    private static final String TAKES_SPACE = """
            select count(*) from (select repeat(md5(n::text), 8) t from generate_series(1, 30000) n order by t offset 0) s""";

    private static final AtomicBoolean HEARD_OF_FULL_DISK = new AtomicBoolean();
    private static final Semaphore HEARD = new Semaphore(0);

    private final DataSourceProperties database;
    private final @Nullable OwnServer server;
    private final List<Runnable> whenItReturns = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean running = true;
    private volatile Condition condition = Condition.ANSWERS;

    private @Nullable Connection connection;

    public DatabaseWatch(DataSourceProperties database, @Nullable OwnServer server) {
        this.database = database;
        this.server = server;
        this.thread = Thread.ofPlatform().daemon().name("database-watch").start(this::run);
    }

    public Condition condition() {
        return condition;
    }

    /** @param goOn is run when the trouble is over; what tries again by itself, ever more rarely, need not wait then */
    public void whenItReturns(Runnable goOn) {
        whenItReturns.add(goOn);
    }

    /** Why nothing at all can be answered just now; null while the database can at least be read. */
    public @Nullable Trouble outage() {
        if (server != null && server.state() == OwnServer.State.DISK_FULL) {
            return Trouble.DISK_FULL;
        }
        return condition == Condition.AWAY ? Trouble.AWAY : null;
    }

    /** Looks at once when an error tells of trouble; whoever meets one need not say more. */
    public static void hear(Throwable thrown) {
        Trouble trouble = Trouble.behind(thrown);
        if (trouble == Trouble.DISK_FULL) {
            HEARD_OF_FULL_DISK.set(true);
        }
        if (trouble != null && HEARD.availablePermits() == 0) {
            HEARD.release();
        }
    }

    private void run() {
        while (running) {
            become(look());
            try {
                if (HEARD.tryAcquire(EACH_MILLIS, TimeUnit.MILLISECONDS)) {
                    HEARD.drainPermits();
                    // Errors come many at a time.
                    Thread.sleep(condition == Condition.ANSWERS ? 20 : EACH_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Condition look() {
        if (server != null && server.state() == OwnServer.State.DISK_FULL) {
            close(connection);
            return Condition.DISK_FULL;
        }
        boolean wasFull = condition == Condition.DISK_FULL || HEARD_OF_FULL_DISK.getAndSet(false);
        try {
            Connection open = connection;
            if (open == null || open.isClosed()) {
                open = open();
                connection = open;
            }
            try (Statement statement = open.createStatement()) {
                statement.execute("select 1");
                if (wasFull) {
                    statement.execute("set work_mem = '64kB'");
                    statement.execute(TAKES_SPACE);
                }
            }
            return wasFull && HEARD_OF_FULL_DISK.getAndSet(false) ? Condition.DISK_FULL : Condition.ANSWERS;
        } catch (SQLException e) {
            if (Trouble.behind(e) == Trouble.DISK_FULL) {
                return Condition.DISK_FULL;
            }
            close(connection);
            return wasFull && condition == Condition.DISK_FULL ? Condition.DISK_FULL : Condition.AWAY;
        }
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.determineUsername());
        String password = database.determinePassword();
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "plumbline-watch");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "3");
        properties.setProperty("socketTimeout", "3");
        return DriverManager.getConnection(database.determineUrl(), properties);
    }

    private void become(Condition now) {
        if (now == condition) {
            return;
        }
        condition = now;
        if (!running) {
            return;
        }
        if (now == Condition.ANSWERS) {
            Thread.startVirtualThread(() -> whenItReturns.forEach(Runnable::run));
        }
        switch (now) {
            case ANSWERS -> LOG.info("The database answers again, and can write.");
            case AWAY -> LOG.warn("The database does not answer. Requests are told so until it does.");
            case DISK_FULL ->
                LOG.error("The disk of the database is full. Nothing can be saved until there is space; free some.");
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("It was gone already", e);
            }
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        close(connection);
    }
}
