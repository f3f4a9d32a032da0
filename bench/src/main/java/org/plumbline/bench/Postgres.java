package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.app.database.DataDirectory;
import org.plumbline.app.database.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that Plumbline and its references run on: the product's own, with the product's settings. */
final class Postgres implements AutoCloseable {

    static final String NAME = "plumbline";

    private final Path directory;
    private final DataDirectory data;
    private final EmbeddedDatabase server;
    private final Map<String, String> passwords;

    private Postgres(Path directory, DataDirectory data, EmbeddedDatabase server) throws IOException {
        this.directory = directory;
        this.data = data;
        this.server = server;
        this.passwords = Files.readAllLines(directory.resolve("credentials")).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    static Postgres start() throws IOException, SQLException {
        Path directory = Files.createTempDirectory("plumbline-bench-data");
        DataDirectory data = DataDirectory.open(directory);
        Postgres postgres = new Postgres(directory, data, EmbeddedDatabase.start(data, () -> System.exit(1)));
        // A plan of a million events is written in one statement.
        postgres.execute("alter database " + NAME + " set plumbline.longest_append = '1h'");
        return postgres;
    }

    int port() {
        return server.port();
    }

    String password(String role) {
        return passwords.getOrDefault(role, "");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME + "?logServerErrorDetail=false";
    }

    Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, password(user));
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        data.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
