package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DashboardTest {

    private static final JsonNode BOARD =
            new JsonMapper().readTree(Repository.file("monitoring/grafana/dashboards/board.json"));

    @Test
    void every_metric_it_names_is_told_by_the_running_product() {
        Story.shared();
        OtherCouncil.shared();
        new Api(RunningApp.port()).get("pm", "/api/recommendations").hasStatus(200);
        Set<String> named = new TreeSet<>();
        expressions().forEach(expression -> named.addAll(Expression.metrics(expression)));
        named.removeIf(name -> name.startsWith("plumbline:"));
        assertThat(named).hasSizeGreaterThan(12);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(Exposition.names(RunningApp.managementPort()))
                        .containsAll(named));
    }

    @Test
    void it_can_be_provisioned_again_and_again_into_any_grafana() {
        assertThat(BOARD.path("uid").asString()).isEqualTo("plumbline-board");
        assertThat(BOARD.path("schemaVersion").asInt()).isGreaterThanOrEqualTo(39);
        assertThat(BOARD.has("__inputs")).isFalse();
        assertThat(BOARD.has("id")).isFalse();
        assertThat(BOARD.at("/templating/list/0/type").asString()).isEqualTo("datasource");
        assertThat(BOARD.findValues("datasource").stream()
                        .map(source -> source.path("uid").asString("")))
                .containsOnly("${datasource}");
        assertThat(panels().map(panel -> panel.path("id").asInt())).doesNotHaveDuplicates();
    }

    @Test
    void its_panels_do_not_overlap() {
        List<JsonNode> places = panels().map(panel -> panel.path("gridPos")).toList();
        for (JsonNode one : places) {
            assertThat(one.path("x").asInt() + one.path("w").asInt()).isLessThanOrEqualTo(24);
            assertThat(places).filteredOn(other -> overlap(one, other)).hasSize(1);
        }
    }

    @Test
    void the_metrics_of_an_expression_are_found() {
        assertThat(Expression.metrics(
                        "sum by (state) (max without (instance) (some_total{a=~\"x.*\", b=\"y\"})) or vector(0)"))
                .containsExactly("some_total");
        assertThat(Expression.metrics(
                        "rate(http_seconds_count{uri!~\"/a.*\"}[$__rate_interval]) > bool other_one offset 5m"))
                .containsExactly("http_seconds_count", "other_one");
        assertThat(Expression.metrics("label_values(some_gauge, authority)")).containsExactly("some_gauge");
    }

    private static Stream<String> expressions() {
        return Stream.concat(BOARD.findValues("expr").stream(), BOARD.findValues("definition").stream())
                .map(JsonNode::asString);
    }

    private static Stream<JsonNode> panels() {
        return BOARD.path("panels").valueStream();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return within(one, other, "x", "w") && within(one, other, "y", "h");
    }

    private static boolean within(JsonNode one, JsonNode other, String start, String length) {
        return one.path(start).asInt()
                        < other.path(start).asInt() + other.path(length).asInt()
                && other.path(start).asInt()
                        < one.path(start).asInt() + one.path(length).asInt();
    }
}
