package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.MeasureRequests.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A measure from its definition to its end, over the API. */
class MeasuresTest {

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
                        + " Short by 1.38 points, within the 5 points that version 1 of its thresholds allows: amber.");
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
        String retiring = meeting("2024-10-01");
        API.post("pm", path + "/retirement", retirement(retiring, "2024-10-01")).hasStatus(403);
        API.post("chair", path + "/retirement", retirement(retiring, "2024-10-01"))
                .hasStatus(200);
        close(retiring, "2024-10-01");
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
        API.post("clerk", "/api/meetings/" + meeting + "/opening", "{'present':['chair'],'effectiveOn':'2024-09-10'}")
                .hasStatus(200);
        API.post("chair", path + "/target", target(meeting)).isRefused("NO_QUORUM");
        API.post("pm", path + "/target", target(meeting)).hasStatus(403);
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/attendance",
                        "{'present':['chair','bm'],'effectiveOn':'2024-09-10'}")
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
    void the_board_changes_the_thresholds_and_each_period_is_rated_by_those_that_held_for_it() {
        String path = "/api/measures/" + defined();
        String figures = path + "/observations";
        API.post("qa", figures, figure("2024-07-01", 112, 200, "2024-08-07")).hasStatus(200);
        String meeting = meeting("2024-09-10");
        API.post("pm", path + "/thresholds", thresholds(meeting)).hasStatus(403);
        API.post("chair", path + "/thresholds", thresholds(meeting)).hasStatus(200);
        API.post("chair", path + "/thresholds", thresholds(meeting)).isRefused("THRESHOLDS_UNCHANGED");
        close(meeting, "2024-09-10");
        API.post("qa", figures, figure("2024-09-01", 128, 200, "2024-10-07")).hasStatus(200);
        JsonNode after = read(path, 3);
        assertThat(after.at("/standings/0/rating").asString()).isEqualTo("AMBER");
        assertThat(after.at("/standings/0/thresholdsVersion").asInt()).isEqualTo(1);
        assertThat(after.at("/standings/1/because").asString())
                .isEqualTo("64% in September 2024; the trajectory asked for 65.57%."
                        + " Short by 1.57 points, more than the 1 point that version 2 of its thresholds allows: red.");
        assertThat(after.at("/thresholds/1/meetingId").asString()).isEqualTo(meeting);
        assertThat(API.get("ia", path + "?effectiveOn=2024-09-09").body().at("/thresholds"))
                .as("as it was the day before")
                .hasSize(1);
    }

    @Test
    void a_number_that_counts_a_few_people_is_suppressed() {
        String counting = definition(code(), recommendation())
                .replace("'PERCENT'", "'NUMBER'")
                .replace("'source'", "'countsPeople':true,'source'");
        String path = "/api/measures/"
                + API.post("pm", "/api/measures", counting).hasStatus(201).id();
        API.post(
                        "qa",
                        path + "/observations",
                        "{'periodFrom':'2024-04-01','value':3,'provisional':false,'effectiveOn':'2024-05-07'}")
                .hasStatus(200);
        JsonNode row = read(path, 1);
        assertThat(row.at("/definition/countsPeople").asBoolean()).isTrue();
        assertThat(row.at("/figures/0/figure/suppressed").asBoolean()).isTrue();
        assertThat(row.at("/figures/0/figure/value").isNull()).isTrue();
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
    void a_command_sent_again_is_done_once() {
        String path = "/api/measures/" + defined() + "/observations";
        String key = UUID.randomUUID().toString();
        String asked = figure("2024-04-01", 110, 200, "2024-05-07");
        API.post("qa", path, asked, "Idempotency-Key", key).hasStatus(200);
        API.post("qa", path, asked, "Idempotency-Key", key).hasStatus(200);
        API.post("qa", path, figure("2024-05-01", 110, 200, "2024-06-07"), "If-Match", "\"0\"")
                .hasStatus(412);
    }
}
