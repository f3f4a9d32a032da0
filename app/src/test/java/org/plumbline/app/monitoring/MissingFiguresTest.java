package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure that is missing is shown as missing, and somebody is told. */
class MissingFiguresTest {

    private static final Set<String> SHOWING_ONE_FIGURE = Set.of("stat", "gauge", "bargauge");

    @Test
    void nothing_makes_a_number_of_what_is_not_told() throws IOException {
        for (Path file : everyFile()) {
            assertThat(Files.readString(file).replaceAll("\\s", ""))
                    .as("%s", file)
                    .doesNotContain("orvector(", "oron()vector(", "orscalar(");
        }
    }

    @Test
    void every_tile_says_that_it_has_no_data() throws IOException {
        List<JsonNode> tiles = dashboards()
                .flatMap(board -> board.path("panels").valueStream())
                .filter(panel -> SHOWING_ONE_FIGURE.contains(panel.path("type").asString()))
                .toList();
        assertThat(tiles)
                .hasSizeGreaterThan(10)
                .allSatisfy(tile -> assertThat(
                                tile.at("/fieldConfig/defaults/noValue").asString(""))
                        .as(tile.path("title").asString())
                        .isEqualTo("no data"));
    }

    @Test
    void somebody_is_told_when_nothing_is_asked_for_its_numbers() throws IOException {
        assertThat(Files.readString(Repository.file("monitoring/prometheus/rules/alerts.yml")))
                .contains("expr: absent(up{product=\"plumbline\", side=\"read\"})");
    }

    private static Stream<JsonNode> dashboards() throws IOException {
        JsonMapper json = new JsonMapper();
        return everyFile().stream()
                .filter(file -> file.toString().endsWith(".json"))
                .map(json::readTree);
    }

    private static List<Path> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.file("monitoring"))) {
            return files.filter(file -> file.toString().matches(".*/(rules|dashboards)/[^/]+\\.(json|ya?ml)"))
                    .toList();
        }
    }
}
