package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.database.DataDirectory;
import org.plumbline.app.database.EmbeddedDatabase;
import org.plumbline.command.CommandServiceApplication;
import org.plumbline.query.QueryServiceApplication;

/** Takes the database and the disk away from running processes, and gives them back. Run by the profile {@code faults}. */
@Tag("faults")
class FaultsTest {

    private static final Duration TO_RECOVER = Duration.ofSeconds(60);

    private static final AtomicInteger URNS = new AtomicInteger(10_000);

    private final List<Started> started = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @AfterEach
    void end() {
        started.forEach(process -> process.process().destroyForcibly());
    }

    @Test
    void a_killed_postmaster_is_started_again_and_nothing_acknowledged_is_lost() throws Exception {
        int port = Started.freePort();
        int management = Started.freePort();
        Started app = keep(Started.start(
                Plumbline.class, List.of("-Dmanagement.server.port=" + management), directory, port, false));
        app.waitFor("Plumbline is ready");
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Integer> others = new ConcurrentLinkedQueue<>();
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Thread asking = Thread.ofVirtual().start(() -> register(port, goesOn, acknowledged, others));
        for (int i = 0; i < 3; i++) {
            int before = acknowledged.size();
            await().atMost(TO_RECOVER).until(() -> acknowledged.size() > before + 10);
            ProcessHandle postmaster = postmaster(directory);
            postmaster.destroyForcibly();
            await().atMost(TO_RECOVER).until(() -> !postmaster.isAlive());
        }
        int before = acknowledged.size();
        await().atMost(TO_RECOVER).until(() -> acknowledged.size() > before + 10);
        goesOn.set(false);
        asking.join();
        assertThat(others).containsOnly(503);
        await().atMost(TO_RECOVER)
                .untilAsserted(() -> assertThat(history(port)).contains(acknowledged.toArray(String[]::new)));
        assertThat(status(management, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(app.log()).contains("PostgreSQL runs again").doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_full_disk_is_told_on_every_door_and_is_over_when_there_is_space() throws Exception {
        assumeThat(mounted(directory, "300m")).isTrue();
        try {
            fullDisk();
        } finally {
            end();
            run("umount", "-l", directory.toString());
        }
    }

    private void fullDisk() throws Exception {
        int port = Started.freePort();
        int management = Started.freePort();
        Started app = keep(Started.start(
                Plumbline.class, List.of("-Dmanagement.server.port=" + management), directory, port, false));
        app.waitFor("Plumbline is ready");
        Api api = new Api(port);
        List<String> acknowledged = new ArrayList<>();
        acknowledged.add(registered(api).hasStatus(201).id());
        Path filler = fill(directory);
        await("what is written meets the end of the disk").atMost(TO_RECOVER).until(() -> {
            Api.Answer answer = registered(api);
            if (answer.status() == 201) {
                acknowledged.add(answer.id());
            }
            return answer.status() == 507 && answer.text("code").equals("DISK_FULL");
        });
        await().atMost(TO_RECOVER).untilAsserted(() -> {
            assertThat(body(management, "/actuator/health")).contains("disk full");
            assertThat(body(management, "/actuator/prometheus")).contains("plumbline_disk_full 1.0");
        });
        assertThat(status(management, "/actuator/health/liveness")).isEqualTo(200);
        assertThat(status(management, "/actuator/health/readiness")).isEqualTo(503);
        assertThat(status(management, "/actuator/health")).isEqualTo(503);

        Files.delete(filler);
        await().atMost(TO_RECOVER).until(() -> status(management, "/actuator/health") == 200);
        acknowledged.add(registered(api).hasStatus(201).id());
        await().atMost(TO_RECOVER)
                .untilAsserted(() -> assertThat(history(port)).contains(acknowledged.toArray(String[]::new)));
        assertThat(body(management, "/actuator/prometheus")).contains("plumbline_disk_full 0.0");
        assertThat(app.log()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_frozen_database_holds_no_process_back_from_ending() throws Exception {
        int port = Started.freePort();
        Started app = keep(Started.with(directory, port));
        app.waitFor("Plumbline is ready");
        ProcessHandle postmaster = postmaster(directory);
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(postmaster);
        for (ProcessHandle process : all) {
            run("kill", "-STOP", String.valueOf(process.pid()));
        }
        app.process().destroy();
        assertThat(app.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void two_processes_go_on_when_their_database_returns() throws Exception {
        DataDirectory data = DataDirectory.open(directory);
        EmbeddedDatabase database = EmbeddedDatabase.start(data, () -> {});
        try {
            int write = Started.freePort();
            int read = Started.freePort();
            int writeHealth = Started.freePort();
            int readHealth = Started.freePort();
            Started command =
                    keep(service(CommandServiceApplication.class, "command-service", write, writeHealth, database));
            await().atMost(TO_RECOVER).until(() -> status(writeHealth, "/actuator/health/readiness") == 200);
            Started query = keep(service(
                    QueryServiceApplication.class,
                    "query-service",
                    read,
                    readHealth,
                    database,
                    "-Dplumbline.command-service=http://localhost:" + write));
            await().atMost(TO_RECOVER).until(() -> status(readHealth, "/actuator/health/readiness") == 200);
            Api api = new Api(write);
            List<String> acknowledged = new ArrayList<>();
            acknowledged.add(registered(api).hasStatus(201).id());

            ProcessHandle postmaster = postmaster(directory);
            run("kill", "-STOP", String.valueOf(postmaster.pid()));
            postmaster.descendants().toList().forEach(ProcessHandle::destroyForcibly);
            await().atMost(TO_RECOVER).until(() -> status(writeHealth, "/actuator/health/readiness") == 503);
            await().atMost(TO_RECOVER).until(() -> status(readHealth, "/actuator/health/readiness") == 503);
            assertThat(status(writeHealth, "/actuator/health/liveness")).isEqualTo(200);
            assertThat(status(readHealth, "/actuator/health/liveness")).isEqualTo(200);
            registered(api).hasStatus(503);
            new Api(read).get("ia", "/api/inspections").hasStatus(503);

            postmaster.destroyForcibly();
            await().atMost(TO_RECOVER).until(() -> status(writeHealth, "/actuator/health/readiness") == 200);
            await().atMost(TO_RECOVER).until(() -> status(readHealth, "/actuator/health/readiness") == 200);
            acknowledged.add(registered(api).hasStatus(201).id());
            await().atMost(TO_RECOVER)
                    .untilAsserted(() -> assertThat(history(read)).contains(acknowledged.toArray(String[]::new)));
            for (Started one : List.of(command, query)) {
                assertThat(one.log()).doesNotContain("\tat ");
                assertThat(one.log()
                                .lines()
                                .filter(line -> line.contains("WARN"))
                                .count())
                        .as(one.log())
                        .isLessThan(10);
            }
        } finally {
            database.stop();
        }
    }

    private Started keep(Started process) {
        started.add(process);
        return process;
    }

    private Started service(
            Class<?> main, String name, int port, int management, EmbeddedDatabase database, String... more)
            throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-Dspring.config.name=" + name, "-Dmanagement.server.port=" + management));
        options.addAll(List.of(more));
        for (String property : database.properties().getPropertyNames()) {
            options.add("-D" + property + "=" + database.properties().getProperty(property));
        }
        return Started.start(main, options, directory, port, false);
    }

    private static void register(
            int port,
            AtomicBoolean goesOn,
            ConcurrentLinkedQueue<String> acknowledged,
            ConcurrentLinkedQueue<Integer> others) {
        Api api = new Api(port);
        while (goesOn.get()) {
            Api.Answer answer = registered(api);
            if (answer.status() == 201) {
                acknowledged.add(answer.id());
            } else {
                others.add(answer.status());
            }
        }
    }

    private static Api.Answer registered(Api api) {
        return api.post("pm", "/api/inspections", """
                        {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '%d', 'firstDay': '2024-01-08',
                         'lastDay': '2024-01-12'}""".formatted(URNS.incrementAndGet()));
    }

    private static String history(int port) {
        return new Api(port)
                .get("ia", "/api/events?limit=10000")
                .hasStatus(200)
                .body()
                .asString();
    }

    private static ProcessHandle postmaster(Path directory) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                        .getFirst()
                        .trim()))
                .orElseThrow();
    }

    private static Path fill(Path directory) throws IOException {
        Path filler = directory.resolve("filler");
        byte[] block = new byte[4096];
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static boolean mounted(Path directory, String size) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", directory.toString()) == 0;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private int status(int port, String path) throws InterruptedException {
        try {
            return http.send(asked(port, path), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private String body(int port, String path) throws IOException, InterruptedException {
        return http.send(asked(port, path), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest asked(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
