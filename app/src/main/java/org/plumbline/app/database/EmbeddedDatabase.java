package org.plumbline.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.database.OwnServer;
import org.plumbline.platform.database.Trouble;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.MapPropertySource;

/**
 * PostgreSQL on a port of its own on loopback, with its data kept between runs. Should it end while Plumbline runs, it is
 * started again on the same port.
 */
public final class EmbeddedDatabase implements OwnServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "plumbline";
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int TRIES = 5;
    /** Two segments of the write-ahead log: with less it would end again at once. */
    private static final long ENOUGH_SPACE = 32L << 20;

    private final DataDirectory directory;
    private final int port;
    private final Credentials credentials;
    private final Runnable hasGivenUp;
    private volatile Postmaster server;
    private volatile boolean stopping;
    private volatile State state = State.RUNNING;

    private EmbeddedDatabase(
            DataDirectory directory, int port, Credentials credentials, Postmaster server, Runnable hasGivenUp) {
        this.directory = directory;
        this.port = port;
        this.credentials = credentials;
        this.server = server;
        this.hasGivenUp = hasGivenUp;
    }

    /**
     * @param hasGivenUp is run when it ended and cannot be started again
     * @throws PlainRefusal when it cannot start on this directory
     */
    public static EmbeddedDatabase start(DataDirectory directory, Runnable hasGivenUp) {
        Path postgres = directory.postgres();
        @Nullable Postmaster server = null;
        try {
            LeftoverServer.stop(postgres);
            PostgresBinaries binaries = PostgresBinaries.unpacked();
            Credentials credentials = DataFiles.prepare(binaries, directory);
            int port = freePort();
            server = Postmaster.launch(binaries, postgres, port);
            server.awaitReady(credentials);
            prepare(server, credentials);
            EmbeddedDatabase database = new EmbeddedDatabase(directory, port, credentials, server, hasGivenUp);
            Thread.ofPlatform().daemon().name("postgres-keeper").start(database::keep);
            return database;
        } catch (IOException | SQLException e) {
            if (server != null) {
                server.stop(PATIENCE);
            }
            throw new PlainRefusal("PostgreSQL does not start on " + postgres + ": " + why(e));
        }
    }

    private static String why(Exception e) {
        if (Trouble.behind(e) == Trouble.DISK_FULL) {
            return Trouble.NO_SPACE + "; free some space and start again.";
        }
        return String.valueOf(e.getMessage());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void prepare(Postmaster server, Credentials credentials) throws SQLException {
        try (Connection connection = server.connect("postgres", Credentials.SUPERUSER, credentials);
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {Credentials.OWNER, Credentials.APPLICATION}) {
                if (!isThere(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role, credentials.of(role).toCharArray(), "scram-sha-256");
            }
            if (!isThere(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + Credentials.OWNER);
            }
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to " + Credentials.APPLICATION);
        }
    }

    private static boolean isThere(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next();
        }
    }

    /** Where the database is, and as whom it is used and migrated. */
    public MapPropertySource properties() {
        return new MapPropertySource(
                "embedded database",
                Map.of(
                        "spring.datasource.url",
                        "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME + "?logServerErrorDetail=false",
                        "spring.datasource.username",
                        Credentials.APPLICATION,
                        "spring.datasource.password",
                        credentials.of(Credentials.APPLICATION),
                        "plumbline.database.owner",
                        Credentials.OWNER,
                        "plumbline.database.owner-password",
                        credentials.of(Credentials.OWNER)));
    }

    public int port() {
        return port;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Path directory() {
        return directory.postgres();
    }

    private void keep() {
        try {
            while (!stopping) {
                server.awaitEnd();
                // Whoever ends Plumbline from a terminal ends both; which is noticed first is chance.
                Thread.sleep(300);
                if (!stopping) {
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        String reason = server.reason();
        boolean isFull = server.endedForWantOfSpace();
        LOG.warn(
                "PostgreSQL has ended: {}. {}",
                reason,
                isFull ? "It is started again as soon as there is space." : "It is started again.");
        int tries = 0;
        while (!stopping) {
            if (isFull) {
                state = State.DISK_FULL;
                awaitSpace();
            } else {
                state = State.STARTING;
            }
            if (stopping) {
                return;
            }
            try {
                LeftoverServer.stop(directory.postgres());
                server = Postmaster.launch(PostgresBinaries.unpacked(), directory.postgres(), port);
                server.awaitReady(credentials);
                state = State.RUNNING;
                LOG.info("PostgreSQL runs again.");
                return;
            } catch (IOException | PlainRefusal e) {
                reason = String.valueOf(e.getMessage());
                isFull = Trouble.behind(e) == Trouble.DISK_FULL;
                server.stop(PATIENCE);
            }
            if (!isFull && ++tries == TRIES) {
                giveUp(reason);
                return;
            }
            Thread.sleep(1_000);
        }
    }

    private void awaitSpace() throws InterruptedException {
        while (!stopping && directory.postgres().toFile().getUsableSpace() < ENOUGH_SPACE) {
            Thread.sleep(500);
        }
    }

    private void giveUp(String reason) {
        stopping = true;
        state = State.GIVEN_UP;
        LOG.error("Plumbline ends: PostgreSQL ended and does not start again on {}: {}", directory.postgres(), reason);
        hasGivenUp.run();
    }

    /** Gives it some seconds to end by itself. */
    public void stop() {
        stopping = true;
        server.stop(PATIENCE);
    }

    /** Ends it at once; its history is whole all the same. */
    public void kill() {
        stopping = true;
        server.kill();
    }
}
