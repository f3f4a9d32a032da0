package org.plumbline.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.platform.database.OwnServer;

/** PostgreSQL as the product starts, keeps and ends it. */
class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void a_directory_that_trusted_everybody_opens_with_its_history_and_trusts_nobody_any_more() throws Exception {
        Path postgres = directory.resolve("postgres");
        asTheVersionBeforeMadeIt(postgres);
        assertThat(directory.resolve("credentials")).doesNotExist();

        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.open(directory), () -> {});
        try {
            assertThat(number(database, "select n from kept")).isEqualTo(7);
            assertThat(Files.readString(postgres.resolve("pg_hba.conf"))).doesNotContain("trust");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url(database), "postgres", ""));
        } finally {
            database.stop();
        }
        assertThat(postgres.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_that_is_killed_is_started_again_with_what_it_acknowledged() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.open(directory), () -> {});
        try {
            execute(database, "create table kept (n int)");
            execute(database, "insert into kept values (7)");
            ProcessHandle postmaster = postmaster();
            List<ProcessHandle> backends = postmaster.children().toList();
            // One that is stopped does not notice that its postmaster is gone, and keeps another from starting.
            signal("STOP", backends.getFirst());
            postmaster.destroyForcibly();
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(number(database, "select n from kept")).isEqualTo(7));
            assertThat(database.state()).isEqualTo(OwnServer.State.RUNNING);
            assertThat(postmaster().pid()).isNotEqualTo(postmaster.pid());
            assertThat(backends).noneMatch(ProcessHandle::isAlive);
        } finally {
            database.stop();
        }
    }

    @Test
    void a_server_that_cannot_be_started_again_is_given_up() throws Exception {
        CountDownLatch hasGivenUp = new CountDownLatch(1);
        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.open(directory), hasGivenUp::countDown);
        Files.delete(directory.resolve("postgres/global/pg_control"));
        postmaster().destroyForcibly();
        assertThat(hasGivenUp.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(database.state()).isEqualTo(OwnServer.State.GIVEN_UP);
    }

    @Test
    void a_server_that_answers_to_nothing_is_killed_with_all_its_processes() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.open(directory), () -> {});
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = postmaster.descendants().toList();
        signal("STOP", postmaster);
        all.forEach(process -> signal("STOP", process));
        database.stop();
        await().atMost(Duration.ofSeconds(5)).until(() -> !postmaster.isAlive());
        await().atMost(Duration.ofSeconds(5)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** By single-user mode, with the words of a file that lets everybody in. */
    private void asTheVersionBeforeMadeIt(Path postgres) throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        run(
                binaries.command(
                        "initdb",
                        "-A",
                        "trust",
                        "-U",
                        "postgres",
                        "-D",
                        postgres.toString(),
                        "-E",
                        "UTF-8",
                        "--no-sync"),
                "");
        run(binaries.command("postgres", "--single", "-D", postgres.toString(), "postgres"), """
                create role plumbline_owner login
                create role plumbline_app login
                create database plumbline owner plumbline_owner
                """);
        run(binaries.command("postgres", "--single", "-D", postgres.toString(), "plumbline"), """
                create table kept as select 7 as n
                grant select on kept to public
                """);
    }

    private static void run(List<String> command, String input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).doesNotContain("ERROR");
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .getFirst()
                .trim());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = asOwner(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = asOwner(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection asOwner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                url(database),
                "plumbline_owner",
                String.valueOf(database.properties().getProperty("plumbline.database.owner-password")));
    }

    private static String url(EmbeddedDatabase database) {
        return String.valueOf(database.properties().getProperty("spring.datasource.url"));
    }
}
