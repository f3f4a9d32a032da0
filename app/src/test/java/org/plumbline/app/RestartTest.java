package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plumbline.platform.accounts.DemoAccount;

/** Starts the product as a process of its own, and treats it badly; it waits more than it works. */
@Execution(ExecutionMode.CONCURRENT)
class RestartTest {

    private static final int EVENTS_OF_THE_DEMONSTRATION = 178;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @Test
    void what_was_acknowledged_survives_kill_and_a_second_start_is_refused_meanwhile() throws Exception {
        int port = Started.freePort();
        Started first = Started.with(directory, port);
        first.waitFor("Plumbline is ready: http://localhost:" + port);
        String inspection = new Story(new Api(port)).tell().inspection();
        String before = progress(port, inspection);

        Started second = Started.with(directory, port);
        assertThat(second.output()).contains("Plumbline did not start: another Plumbline is running on");
        assertThat(second.process().waitFor()).isOne();

        List<String> last = IntStream.range(0, 20)
                .mapToObj(i -> new Api(port)
                        .post(
                                "clerk",
                                "/api/meetings",
                                "{'inspectionId': '" + inspection
                                        + "', 'title': 'Board', 'heldOn': '2024-11-27', 'quorum': 2}")
                        .hasStatus(201)
                        .id())
                .toList();
        first.process().destroyForcibly().waitFor();
        Started third = Started.with(directory, port);
        third.waitFor("Plumbline is ready");
        assertThat(new Api(port)
                        .get("ia", "/api/events?limit=10000")
                        .hasStatus(200)
                        .body()
                        .asString())
                .as("what was acknowledged is there as soon as it is ready")
                .contains(last);
        assertThat(progress(port, inspection)).isEqualTo(before);
        assertThat(events(port).filter(line -> line.contains("\"person.recorded\"")))
                .as("each account is put into the directory once, however often the product starts")
                .hasSize(DemoAccount.ALL.size());

        third.process().destroy();
        assertThat(third.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(third.log()).doesNotContain("WARN", "ERROR", "Exception");
    }

    @Test
    void a_demonstration_that_was_cut_off_is_taken_up_where_it_ended() throws Exception {
        int port = Started.freePort();
        Started first = Started.withDemonstration(directory, port);
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> position(port) >= 30 + DemoAccount.ALL.size());
        first.process().destroyForcibly().waitFor();

        Started second = Started.withDemonstration(directory, port);
        second.waitFor("Plumbline is ready");
        await("what was told is read a moment later")
                .atMost(Duration.ofSeconds(60))
                .until(() -> told(port) >= EVENTS_OF_THE_DEMONSTRATION);
        Api api = new Api(port);
        assertThat(api.get("ia", "/api/inspections").body().at("/total").asInt())
                .isOne();
        assertThat(api.get("ia", "/api/actions").body().at("/items")).hasSize(5);
        assertThat(api.get("ia", "/api/recommendations?state=CLOSED").body().at("/items"))
                .hasSize(1);
        assertThat(told(port)).isEqualTo(EVENTS_OF_THE_DEMONSTRATION);
        second.process().destroy();
        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Events that somebody brought about, rather than a passing day. */
    private static long told(int port) {
        return events(port)
                .filter(line -> !line.contains("\"client\":\"policy\""))
                .count();
    }

    private static Stream<String> events(int port) {
        return new Api(port)
                .get("ia", "/api/events?limit=10000")
                .hasStatus(200)
                .body()
                .asString()
                .lines();
    }

    private static int position(int port) {
        return new Api(port)
                .get("ia", "/api/recommendations")
                .hasStatus(200)
                .body()
                .at("/position")
                .asInt();
    }

    @Test
    void a_taken_port_an_unwritable_directory_and_a_newer_one_are_each_told_in_a_sentence() throws Exception {
        int port = Started.freePort();
        try (ServerSocket taken = new ServerSocket(port)) {
            assertThat(Started.with(directory, taken.getLocalPort()).output())
                    .contains("Plumbline did not start: port " + port + " is taken by another program");
        }
        Path file = Files.createFile(directory.resolve("a-file"));
        assertThat(Started.with(file, Started.freePort()).output())
                .contains("Plumbline did not start: the data directory " + file + " cannot be written");
        Path newer = Files.createDirectories(directory.resolve("newer"));
        Files.writeString(Files.createDirectories(newer.resolve("postgres")).resolve("PG_VERSION"), "99\n");
        assertThat(Started.with(newer, Started.freePort()).output())
                .contains("Plumbline did not start: the data directory was written by PostgreSQL 99");
    }

    private static String progress(int port, String inspection) {
        Api.Answer answer = new Api(port)
                .get("ia", "/api/inspections/" + inspection + "/progress")
                .hasStatus(200);
        return answer.body().get("recommendations").toString() + answer.body().get("actions");
    }
}
