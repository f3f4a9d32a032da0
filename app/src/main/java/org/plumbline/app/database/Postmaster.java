package org.plumbline.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plumbline.platform.database.Trouble;

/** One run of PostgreSQL, as a child of this process. */
final class Postmaster {

    /** What is acknowledged is on disk. These are not left to any default, and a file cannot change them. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=100",
            "logging_collector=off",
            "log_destination=stderr",
            "lc_messages=C",
            "log_min_messages=fatal",
            "log_min_error_statement=panic",
            "log_statement=none");

    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final Duration TO_RECOVER = Duration.ofMinutes(30);
    private static final String STARTING_UP = "57P03";

    private final PostgresBinaries binaries;
    private final Path directory;
    private final int port;
    private final Process process;
    private final LastWords words;

    private Postmaster(PostgresBinaries binaries, Path directory, int port, Process process) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
        this.process = process;
        this.words = new LastWords(process);
    }

    static Postmaster launch(PostgresBinaries binaries, Path directory, int port) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", directory.toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        ProcessBuilder builder = new ProcessBuilder(
                        binaries.lastingCommand("postgres", arguments.toArray(String[]::new)))
                .redirectErrorStream(true);
        builder.environment().put("LC_MESSAGES", "C");
        return new Postmaster(binaries, directory, port, builder.start());
    }

    /** @throws IOException saying why it ended, or that it does not answer */
    void awaitReady(Credentials credentials) throws IOException {
        long begun = System.nanoTime();
        while (true) {
            try (Connection connection = connect("postgres", Credentials.SUPERUSER, credentials);
                    Statement statement = connection.createStatement()) {
                statement.execute("select 1");
                return;
            } catch (SQLException e) {
                boolean isRecovering = STARTING_UP.equals(e.getSQLState());
                Duration waited = Duration.ofNanos(System.nanoTime() - begun);
                if (!process.isAlive()) {
                    throw new IOException(reason());
                }
                if (!isRecovering && Trouble.behind(e) != Trouble.AWAY) {
                    throw new IOException(e.getMessage(), e);
                }
                if (waited.compareTo(isRecovering ? TO_RECOVER : TO_ANSWER) > 0) {
                    throw new IOException("it does not answer", e);
                }
            }
            pause();
        }
    }

    Connection connect(String database, String role, Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", credentials.of(role));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
        words.await();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean endedForWantOfSpace() {
        return words.tellOfFullDisk();
    }

    String reason() {
        words.await();
        if (words.tellOfFullDisk()) {
            return Trouble.NO_SPACE;
        }
        return process.isAlive() || process.exitValue() < 128
                ? words.reason()
                : "it was ended by signal " + (process.exitValue() - 128);
    }

    /** Asks it to end; after that time it is killed, and its history is whole all the same. */
    void stop(Duration patience) {
        try {
            Process asking = new ProcessBuilder(
                            binaries.command("pg_ctl", "stop", "-D", directory.toString(), "-m", "fast", "-W"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                asking.destroyForcibly();
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** With every process it started: one that is stopped by a signal would not notice that it is alone. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
