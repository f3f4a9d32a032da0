package org.plumbline.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, one for each test JVM, and a fresh database in it for whoever asks. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** Name of a new, empty database owned by {@code plumbline_owner}. */
    public static String create() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("postgres", "create database " + name + " owner plumbline_owner");
        return name;
    }

    public static String url(String database, String user) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database + "?user=" + user
                + "&logServerErrorDetail=false";
    }

    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database + "?logServerErrorDetail=false";
    }

    public static Connection connect(String database, String user) {
        try {
            return DriverManager.getConnection(url(database, user));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As superuser. */
    public static void execute(String database, String sql) {
        try (var connection = connect(database, "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static EmbeddedPostgres server() {
        return SERVER;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role plumbline_owner login");
                statement.execute("create role plumbline_app login");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
