package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is scraped is what the table of metrics promises, name by name and label by label. */
class MetricsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(plumbline_\\w+)` \\| (\\w+) \\| ([\\w, ]*)\\|$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    @Test
    void every_metric_has_the_labels_of_the_table_and_no_other_is_told() throws IOException {
        Story.shared();
        OtherCouncil.shared();
        Map<String, Set<String>> promised = promised();
        assertThat(promised).hasSizeGreaterThan(20);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(labels()).isEqualTo(promised));
    }

    @Test
    void while_a_read_model_is_rebuilt_that_is_told_and_no_figure_of_long_ago() throws Exception {
        Story.shared();
        JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);
        TransactionTemplate transaction =
                new TransactionTemplate(RunningApp.context().getBean(PlatformTransactionManager.class));
        Consumer<Long> rebuildUntil = position -> transaction.executeWithoutResult(
                _ -> jdbc.sql("update read_model.projection set rebuilding_until = :position where name = 'risks'")
                        .param("position", position)
                        .update());
        rebuildUntil.accept(Long.MAX_VALUE);
        try {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(Exposition.samples(RunningApp.managementPort()))
                            .contains(
                                    "plumbline_projection_rebuilding{projection=\"risks\"} 1.0",
                                    "plumbline_projection_rebuilding{projection=\"timeline\"} 0.0"));
            assertThat(Exposition.names(RunningApp.managementPort()))
                    .contains(
                            "plumbline_ledger_position",
                            "plumbline_projection_position",
                            "plumbline_projection_lag_events",
                            "plumbline_projection_lag_seconds",
                            "plumbline_projection_in_error")
                    .doesNotContain("plumbline_actions", "plumbline_risks", "plumbline_commands_rejected_total");
        } finally {
            rebuildUntil.accept(0L);
        }
    }

    private static Map<String, Set<String>> promised() throws IOException {
        return ROW.matcher(Files.readString(Repository.file("docs/metrics.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> Arrays.stream(row.group(3).split(","))
                                .map(String::strip)
                                .filter(label -> !label.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Of everything that has a sample; one that has other labels than the rest of its name has none in common. */
    private static Map<String, Set<String>> labels() throws IOException, InterruptedException {
        Map<String, Set<String>> labels = new TreeMap<>();
        Exposition.samples(RunningApp.managementPort())
                .filter(line -> line.startsWith("plumbline_"))
                .forEach(line -> labels.merge(
                        line.split("[{ ]", 2)[0],
                        LABEL.matcher(line.contains("{") ? line.substring(0, line.lastIndexOf('}')) : "")
                                .results()
                                .map((MatchResult label) -> label.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one.equals(other) ? one : Set.of()));
        return labels;
    }
}
