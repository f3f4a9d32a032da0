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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;

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
