package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AlertRulesTest {

    private static final String CONFIGURATION = "monitoring/prometheus/prometheus.yml";
    private static final String RULES = "monitoring/prometheus/rules/alerts.yml";
    private static final String TESTS = "monitoring/prometheus/tests/alerts_test.yml";

    @Test
    void the_configuration_and_its_rules_are_valid() throws Exception {
        assertThat(promtool("check", "config", CONFIGURATION)).isZero();
    }

    @Test
    void each_alert_fires_when_it_should_and_not_a_minute_earlier() throws Exception {
        assertThat(promtool("test", "rules", TESTS)).isZero();
    }

    @Test
    void each_alert_says_what_is_wrong_how_bad_it_is_and_what_to_do() throws IOException {
        List<String> headings = Files.readAllLines(Repository.file("monitoring/runbook.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(alerts()).extracting(alert -> alert.get("alert")).hasSameElementsAs(headings);
        for (Map<String, Object> alert : alerts()) {
            String name = String.valueOf(alert.get("alert"));
            assertThat(part(alert, "labels").get("severity")).as(name).isIn("critical", "warning", "info");
            assertThat(part(alert, "annotations"))
                    .as(name)
                    .containsKeys("summary", "description")
                    .containsEntry("runbook_url", "monitoring/runbook.md#" + name.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void each_alert_has_a_test_in_which_it_fires_and_one_in_which_it_does_not() throws IOException {
        for (Map<String, Object> alert : alerts()) {
            String name = String.valueOf(alert.get("alert"));
            assertThat(expectations(name)).as(name).anyMatch(List::isEmpty).anyMatch(e -> !e.isEmpty());
        }
    }

    private static List<Map<String, Object>> alerts() throws IOException {
        return parts(yaml(RULES), "groups").stream()
                .flatMap(group -> parts(group, "rules").stream())
                .filter(rule -> rule.containsKey("alert"))
                .toList();
    }

    /** The alerts expected of that name, at each time they are asked for. */
    private static List<List<Map<String, Object>>> expectations(String alert) throws IOException {
        Stream<Map<String, Object>> questions =
                parts(yaml(TESTS), "tests").stream().flatMap(test -> parts(test, "alert_rule_test").stream());
        return questions
                .filter(question -> alert.equals(question.get("alertname")))
                .map(question -> parts(question, "exp_alerts"))
                .toList();
    }

    private static int promtool(String verb, String what, String file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Tool.ofPrometheus("promtool"), verb, what));
        command.add(Repository.file(file).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(status).as(output).isZero();
        return status;
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml().load(Files.readString(Repository.file(file)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }
}
