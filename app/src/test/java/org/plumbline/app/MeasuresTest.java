package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A measure from its definition to its end, over the API and on the pages. */
class MeasuresTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void a_measure_is_defined_followed_judged_changed_by_the_board_and_retired() {
        String path = "/api/measures/" + defined();
        API.post("qa", path + "/observations", figure("2024-04-01", 110, 200, "2024-05-07"))
                .hasStatus(200);
        API.post("pm", path + "/observations", figure("2024-05-01", 90, 200, "2024-06-07"))
                .hasStatus(200);
        API.post("qa", path + "/observations", figure("2024-05-01", 91, 200, "2024-06-08"))
                .isRefused("PERIOD_EXISTS");
        API.post("qa", path + "/observations", figure("2024-06-01", 3, 4, "2024-07-07"))
                .hasStatus(200);
        API.post("qa", path + "/observations", figure("2024-07-01", 150, 200, "2024-07-20"))
                .isRefused("PERIOD_NOT_ENDED");
        API.post("qa", path + "/observations", figure("2024-09-01", 150, 200, "2024-08-08"))
                .isRefused("PERIOD_IN_FUTURE");
        API.post("qa", path + "/observations", figure("2024-07-01", 112, 200, "2024-08-07"))
                .hasStatus(200);
        API.post("qa", path + "/observations/revision", revision("2024-05-01", 100, 200, "2024-08-08"))
                .hasStatus(200);
        API.post("qa", path + "/observations/revision", revision("2024-01-01", 100, 200, "2024-08-08"))
                .isRefused("PERIOD_NOT_RECORDED");
        JsonNode now = read(path, 5);
        assertThat(now.at("/latest/target").asString()).isEqualTo("57.38");
        assertThat(now.at("/latest/distance").asString()).isEqualTo("-1.38");
        assertThat(now.at("/latest/rating").asString()).isEqualTo("AMBER");
        assertThat(now.at("/latest/because").asString())
                .isEqualTo("56% in July 2024; the trajectory asked for 57.38%."
                        + " Short by 1.38 points, within the 5 points allowed: amber.");
        assertThat(now.at("/direction").asString()).isEqualTo("IMPROVING");
        assertThat(now.at("/lastMet").asString()).isEqualTo("2024-05-01");
        assertThat(now.at("/figures/1/figure/value").asString()).isEqualTo("50");
        assertThat(now.at("/figures/1/earlier/0/figure/value").asString()).isEqualTo("45");
        assertThat(now.at("/figures/1/earlier/0/reason").asString()).isEqualTo("Late returns.");
        assertThat(API.get("ia", path + "?effectiveOn=2024-06-30")
                        .body()
                        .at("/latest/rating")
                        .asString())
                .isEqualTo("AMBER");
        String known = API.get("ia", path + "/history")
                .body()
                .get("items")
                .valueStream()
                .filter(e -> e.get("name").asString().equals("measure.observation-revised"))
                .map(e -> e.get("position").asString())
                .findFirst()
                .orElseThrow();
        String before = String.valueOf(Long.parseLong(known) - 1);
        assertThat(API.get("ia", path + "?asAt=" + before)
                        .body()
                        .at("/figures/1/figure/value")
                        .asString())
                .as("as it was known before the revision")
                .isEqualTo("45");
        softened(path);
        API.post("pm", path + "/retirement", "{'reason':'Counted elsewhere.','effectiveOn':'2024-10-01'}")
                .hasStatus(200);
        API.post("qa", path + "/observations", figure("2024-08-01", 120, 200, "2024-10-02"))
                .isRefused("MEASURE_RETIRED");
        assertThat(read(path, 7).at("/state").asString()).isEqualTo("RETIRED");
    }

    private static void softened(String path) {
        String meeting = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'%s','title':'Board','heldOn':'2024-09-10','quorum':2,'effectiveOn':'2024-09-01'}"
                                .formatted(Story.shared().inspection()))
                .hasStatus(201)
                .id();
        API.post("chair", path + "/target", target(meeting)).isRefused("MEETING_NOT_OPEN");
        API.post("clerk", "/api/meetings/" + meeting + "/opening", "{'present':['a'],'effectiveOn':'2024-09-10'}")
                .hasStatus(200);
        API.post("chair", path + "/target", target(meeting)).isRefused("NO_QUORUM");
        API.post("pm", path + "/target", target(meeting)).hasStatus(403);
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/attendance",
                        "{'present':['a','b'],'effectiveOn':'2024-09-10'}")
                .hasStatus(200);
        API.post("chair", path + "/target", target(meeting)).hasStatus(200);
        JsonNode after = read(path, 6);
        assertThat(after.at("/steps")).hasSize(2);
        assertThat(after.at("/steps/1/meetingId").asString()).isEqualTo(meeting);
        assertThat(after.at("/latest/target").asString())
                .as("what was asked before is judged by what was asked then")
                .isEqualTo("57.38");
        API.post("clerk", "/api/meetings/" + meeting + "/closing", "{'effectiveOn':'2024-09-10'}")
                .hasStatus(200);
    }

    @Test
    void a_figure_of_few_cases_is_nowhere_to_be_found() {
        String id = defined();
        API.post(
                        "qa",
                        "/api/measures/" + id + "/observations",
                        "{'periodFrom':'2024-04-01','numerator':2,'denominator':4,'provisional':false,"
                                + "'effectiveOn':'2024-05-07'}")
                .hasStatus(200);
        JsonNode row = read("/api/measures/" + id, 1);
        assertThat(row.at("/figures/0/figure/suppressed").asBoolean()).isTrue();
        assertThat(row.at("/figures/0/figure/value").isNull()).isTrue();
        assertThat(row.at("/latest/rating").asString()).isEqualTo("NOT_RATED");
        JsonNode history =
                API.get("ia", "/api/measures/" + id + "/history").body().at("/items");
        JsonNode suppressed = history.valueStream()
                .filter(e -> e.get("name").asString().equals("measure.observation-suppressed"))
                .findFirst()
                .orElseThrow();
        assertThat(suppressed.get("data").propertyNames())
                .doesNotContain("numerator", "denominator", "value")
                .contains("periodFrom");
    }

    @Test
    void the_code_of_a_measure_is_its_own_in_its_authority() {
        String code = code();
        String recommendation = recommendation();
        API.post("pm", "/api/measures", definition(code, recommendation)).hasStatus(201);
        API.post("pm", "/api/measures", definition(code, recommendation)).isRefused("MEASURE_CODE_TAKEN");
    }

    @Test
    void what_is_asked_for_in_a_wrong_way_is_named() {
        String path = "/api/measures/" + defined() + "/observations";
        assertThat(fields(API.post("pm", "/api/measures", "{}")))
                .contains("code", "title", "recommendationIds", "baseline", "trajectory", "source");
        String good = definition(code(), recommendation());
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':'much'"))))
                .containsExactly("baseline");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':1e400"))))
                .isNotEmpty();
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'baseline':41", "'baseline':0.123456"))))
                .containsExactly("baseline");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("'value':90", "'value':null"))))
                .containsExactly("trajectory[0].value");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("MONTHLY", "WEEKLY"))))
                .containsExactly("frequency");
        assertThat(fields(API.post("pm", "/api/measures", good.replace("In touch", "x".repeat(301)))))
                .containsExactly("title");
        API.post("pm", "/api/measures", definition(code(), "none")).hasStatus(404);
        API.post("qa", "/api/measures", definition(code(), recommendation())).hasStatus(403);
        API.post("ao", path, figure("2024-04-01", 9, 20, "2024-05-07")).hasStatus(403);
        API.post("qa", "/api/measures/none/observations", figure("2024-04-01", 9, 20, "2024-05-07"))
                .hasStatus(404);
        API.get("ia", "/api/measures/none").hasStatus(404);
        assertThat(fields(API.post("qa", path, figure("2024-04-02", 9, 20, "2024-05-07"))))
                .containsExactly("periodFrom");
        assertThat(fields(API.post("qa", path, figure("2024-04-01", 21, 20, "2024-05-07"))))
                .containsExactly("numerator");
        assertThat(fields(API.post("qa", path, "{'periodFrom':'2024-04-01','numerator':1.5,'denominator':9}")))
                .contains("numerator", "provisional");
    }

    @Test
    void prometheus_sees_the_latest_figure_and_its_target_and_nothing_of_a_suppressed_one() {
        String code = code();
        String id = API.post("pm", "/api/measures", definition(code, recommendation()))
                .hasStatus(201)
                .id();
        API.post("qa", "/api/measures/" + id + "/observations", figure("2024-07-01", 112, 200, "2024-08-07"))
                .hasStatus(200);
        read("/api/measures/" + id, 1);
        String authority = API.get("ia", "/api/measures/" + id).text("authority");
        String labels = "{authority=\"" + authority + "\",measure_code=\"" + code + "\"} ";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped())
                        .contains("plumbline_measure_value" + labels + "56.0")
                        .contains("plumbline_measure_target" + labels + "57.38"));
        API.post("qa", "/api/measures/" + id + "/observations", figure("2024-08-01", 1, 3, "2024-09-07"))
                .hasStatus(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped())
                        .doesNotContain("plumbline_measure_value" + labels)
                        .contains("plumbline_measure_target" + labels));
        API.post("pm", "/api/measures/" + id + "/retirement", "{'reason':'Counted elsewhere.'}")
                .hasStatus(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped()).doesNotContain(labels));
    }

    private static String scraped() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + RunningApp.managementPort() + "/actuator/prometheus"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void a_command_sent_again_is_done_once() {
        String path = "/api/measures/" + defined() + "/observations";
        String key = UUID.randomUUID().toString();
        String asked = figure("2024-04-01", 110, 200, "2024-05-07");
        API.post("qa", path, asked, "Idempotency-Key", key).hasStatus(200);
        API.post("qa", path, asked, "Idempotency-Key", key).hasStatus(200);
        API.post("qa", path, figure("2024-05-01", 110, 200, "2024-06-07"), "If-Match", "\"0\"")
                .hasStatus(412);
    }

    private static String defined() {
        return API.post("pm", "/api/measures", definition(code(), recommendation()))
                .hasStatus(201)
                .id();
    }

    private static JsonNode read(String path, int version) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return API.get("ia", path + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.hasStatus(400)
                .body()
                .get("violations")
                .valueStream()
                .map(v -> v.get("field").asString())
                .toList();
    }

    private static String recommendation() {
        return Story.shared().recommendation();
    }

    private static String code() {
        return "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static String definition(String code, String recommendation) {
        return """
                {'code':'%s','title':'In touch','recommendationIds':['%s'],'polarity':'HIGHER_IS_BETTER',
                 'unit':'PERCENT','baseline':41,'baselineFrom':'2024-03-01',
                 'trajectory':[{'by':'2025-03-31','value':90}],'amberWithin':5,'frequency':'MONTHLY',
                 'source':'Case system','effectiveOn':'2024-04-10'}""".formatted(code, recommendation);
    }

    private static String figure(String period, int numerator, int denominator, String on) {
        return "{'periodFrom':'%s','numerator':%d,'denominator':%d,'provisional':false,'effectiveOn':'%s'}"
                .formatted(period, numerator, denominator, on);
    }

    private static String revision(String period, int numerator, int denominator, String on) {
        return "{'periodFrom':'%s','numerator':%d,'denominator':%d,'provisional':false,'reason':'Late returns.','effectiveOn':'%s'}"
                .formatted(period, numerator, denominator, on);
    }

    private static String target(String meeting) {
        return "{'trajectory':[{'by':'2026-03-31','value':90}],'reason':'Fewer advisers.','meetingId':'%s','effectiveOn':'2024-09-10'}"
                .formatted(meeting);
    }
}
