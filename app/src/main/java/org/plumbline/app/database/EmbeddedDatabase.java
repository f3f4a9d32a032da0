package org.plumbline.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.plumbline.platform.PlainRefusal;
import org.springframework.core.env.MapPropertySource;

/** PostgreSQL on a port of its own on loopback, with its data kept between runs. */
public final class EmbeddedDatabase {

    private static final String MAJOR_VERSION = "18";
    private static final String NAME = "plumbline";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @throws PlainRefusal when it cannot start on this directory */
    public static EmbeddedDatabase start(DataDirectory directory) {
        Path postgres = directory.postgres();
        checkVersion(postgres);
        LeftoverServer.stop(postgres);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(postgres)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("log_min_messages", "fatal")
                    .setRegisterShutdownHook(false)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            prepare(server);
            return new EmbeddedDatabase(server);
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new PlainRefusal("PostgreSQL does not start on " + postgres + ": " + e.getMessage());
        }
    }

    private static void checkVersion(Path postgres) {
        try {
            Path file = postgres.resolve("PG_VERSION");
            if (Files.exists(file) && !Files.readString(file).trim().equals(MAJOR_VERSION)) {
                throw new PlainRefusal("the data directory was written by PostgreSQL "
                        + Files.readString(file).trim() + ", and this Plumbline brings " + MAJOR_VERSION
                        + "; start the version it was written by.");
            }
        } catch (IOException e) {
            throw new PlainRefusal("the data directory cannot be read: " + e.getMessage());
        }
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create role plumbline_owner login");
            statement.execute("create role plumbline_app login");
            statement.execute("create database " + NAME + " owner plumbline_owner");
        }
    }

    public MapPropertySource properties() {
        return new MapPropertySource(
                "embedded database",
                Map.of(
                        "spring.datasource.url",
                        "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME + "?logServerErrorDetail=false",
                        "spring.datasource.username",
                        "plumbline_app"));
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
