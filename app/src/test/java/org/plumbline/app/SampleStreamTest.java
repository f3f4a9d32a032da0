package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** The sample stream that the documentation shows, by curl, day by day. */
@Execution(ExecutionMode.CONCURRENT)
class SampleStreamTest {

    private static final int REFUSALS_A_MINUTE = 40;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @Test
    void the_sample_stream_reads_back_exactly() throws Exception {
        assumeTrue(isThere("bash") && isThere("curl"), "bash or curl is not installed");
        Path day = Files.writeString(directory.resolve("day"), "2024-05-16");
        int port = Started.freePort();
        Started product = Started.start(
                OnTheDaysOfAFile.class,
                List.of("-Dplumbline.day=" + day, "-Dplumbline.refusals.a-minute=" + REFUSALS_A_MINUTE),
                directory.resolve("data"),
                port,
                false);
        product.waitFor("Plumbline is ready");
        try {
            String told = told(day, port);
            assertThat(told)
                    .contains("the statement is due: 2024-08-23")
                    .contains("A2.2 on 27 November, as then known, was due: 2024-11-29")
                    .contains("A2.2 on 27 November, as now known, was due: 2025-01-31")
                    .contains("refused: ACTIONS_OPEN", "refused: INSUFFICIENT_ASSURANCE", "refused: SELF_VERIFICATION")
                    .contains("All as it should be.");
            Api api = new Api(port);
            theChangeWasRecordedTwoDaysAfterTheMeeting(api, after(told, "A22"));
            JsonNode action =
                    api.get("ia", "/api/actions/" + after(told, "A22")).body();
            assertThat(action.at("/delivery/colour").asString()).isEqualTo("RED");
            assertThat(action.at("/delivery/because").asString()).isEqualTo("Overdue by 28 days.");
            assertThat(product.log()).doesNotContain("WARN", "ERROR", "Exception");
            whoeverIsRefusedWithoutEndIsTurnedAwayAndNoLongerKept(api, after(told, "A22"));
        } finally {
            product.process().destroy();
            product.process().waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** Here, as this product has a small limit and nobody else uses it. */
    private static void whoeverIsRefusedWithoutEndIsTurnedAwayAndNoLongerKept(Api api, String action) {
        List<Api.Answer> answers = IntStream.range(0, 100)
                .mapToObj(i -> api.post("scr", "/api/actions/" + action + "/obstacle", "{}"))
                .toList();
        assertThat(answers.getFirst().status()).isEqualTo(403);
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(answers.getLast().text("code")).isEqualTo("TOO_MANY_REFUSALS");
        assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
        long refused = answers.stream().filter(answer -> answer.status() == 403).count();
        assertThat(refused).isBetween((long) REFUSALS_A_MINUTE, 90L);
        await().atMost(Duration.ofSeconds(20)).until(() -> kept(api) == refused);
    }

    private static long kept(Api api) {
        return api.get("ia", "/api/events?limit=10000")
                .body()
                .asString()
                .lines()
                .filter(line -> line.contains("command.refused") && line.contains("\"actor\":\"scr\""))
                .count();
    }

    private static void theChangeWasRecordedTwoDaysAfterTheMeeting(Api api, String action) {
        JsonNode change = api.get("ia", "/api/actions/" + action + "/history")
                .body()
                .get("items")
                .valueStream()
                .filter(event -> event.get("name").asString().equals("action.due-date-changed"))
                .findFirst()
                .orElseThrow();
        assertThat(change.get("effectiveOn").asString()).isEqualTo("2024-11-26");
        assertThat(change.get("recordedAt").asString()).startsWith("2024-11-28T");
    }

    private String told(Path day, int port) throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        ProcessBuilder script = new ProcessBuilder(
                        "bash", "../docs/examples/sample-stream.sh", "http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        script.environment().put("PLUMBLINE_DAY", day.toString());
        script.start().waitFor(120, TimeUnit.SECONDS);
        return Files.readString(said);
    }

    private static String after(String told, String name) {
        return told.lines()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told))
                .substring(name.length() + 1);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
