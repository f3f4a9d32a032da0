package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Monitoring visits after an inspection, over the API. */
class MonitoringVisitTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void a_visit_is_arranged_inside_the_intervention_and_started_on_its_day() {
        Visited visited = new Visited(API, "89911");
        String path = "/api/visits/" + visited.notified("2024-09-10", "2024-09-11");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}").isRefused("VISIT_NOT_SCHEDULED");
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'2024-03-11','lastDay':'2024-03-12','effectiveOn':'2024-09-01'}")
                .isRefused("VISIT_OUTSIDE_INTERVENTION");
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'2024-09-17','lastDay':'2024-09-18','effectiveOn':'2024-09-01'}")
                .hasStatus(200);
        API.post("pm", path + "/feedback", "{'feedback':'Early.','effectiveOn':'2024-09-17'}")
                .isRefused("VISIT_NOT_STARTED");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-16'}").isRefused("VISIT_NOT_DUE");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-17'}").hasStatus(200);
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-17'}").isRefused("VISIT_STARTED");
        API.post("pm", path + "/cancellation", "{'reason':'Late.','effectiveOn':'2024-09-17'}")
                .isRefused("VISIT_STARTED");
        API.post("pm", path + "/letter", "{'receivedOn':'2024-10-01','sequence':1,'effectiveOn':'2024-10-01'}")
                .isRefused("FEEDBACK_NOT_RECORDED");
        String other = "/api/visits/" + visited.notified("2024-12-03", "2024-12-04");
        API.post("pm", other + "/cancellation", "{'reason':'Put off.','effectiveOn':'2024-12-03'}")
                .hasStatus(200);
        Api.Answer over = API.post("pm", other + "/start", "{'effectiveOn':'2024-12-03'}");
        over.isRefused("VISIT_ENDED");
    }

    @Test
    void the_first_letter_stays_unpublished_unless_a_reason_says_why_and_the_second_does_not() {
        Visited visited = new Visited(API, "89912");
        String first = visited.spoken("2024-09-10", "2024-09-11");
        String second = visited.spoken("2025-01-14", "2025-01-15");
        API.post("pm", "/api/visits/" + first + "/letter/publication", publication(null))
                .isRefused("LETTER_NOT_RECEIVED");
        visited.letter(first, "2024-10-01", 1);
        visited.letter(second, "2025-02-04", 2);
        API.post("pm", "/api/visits/" + first + "/letter/publication", publication(null))
                .isRefused("FIRST_VISIT_LETTER_UNPUBLISHED");
        Api.Answer published = API.post("pm", "/api/visits/" + first + "/letter/publication", publication("Policy."))
                .hasStatus(200);
        API.post("pm", "/api/visits/" + first + "/letter/withholding", "{'reason':'No.'}")
                .isRefused("LETTER_SETTLED");
        API.post("pm", "/api/visits/" + second + "/letter/publication", publication(null))
                .hasStatus(200);
        JsonNode row = read("/api/visits/" + first, published);
        assertThat(row.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(row.at("/letter/overrideReason").asString()).isEqualTo("Policy.");
        assertThat(row.at("/first").asBoolean()).isTrue();
        JsonNode later = API.get("ia", "/api/visits?inspectionId=" + visited.inspection())
                .hasStatus(200)
                .body();
        assertThat(later.at("/items/0/id").asString()).isEqualTo(second);
        assertThat(later.at("/items/0/first").asBoolean()).isFalse();
        assertThat(API.get("ia", "/api/visits/" + first + "?effectiveOn=2024-09-10")
                        .body()
                        .at("/state")
                        .asString())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void of_visits_that_start_at_once_at_most_one_is_the_first() {
        Visited visited = new Visited(API, "89913");
        var started = Stream.of("2024-09-10", "2024-09-10", "2024-09-10", "2024-09-10")
                .map(day -> scheduled(visited, day))
                .toList();
        started.stream()
                .map(path -> CompletableFuture.supplyAsync(
                        () -> API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}")))
                .toList()
                .forEach(answer -> assertThat(answer.join().status()).isIn(200, 412));
        for (String path : started) {
            assertThat(API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}")
                            .status())
                    .isIn(200, 422);
        }
        String end = visited.notified("2025-09-10", "2025-09-10");
        JsonNode all = API.get("ia", "/api/visits?inspectionId=" + visited.inspection() + "&after=" + end + ":0")
                .hasStatus(200)
                .body();
        assertThat(all.at("/items").valueStream().filter(v -> v.at("/first").asBoolean()))
                .hasSize(1);
        assertThat(all.at("/items")
                        .valueStream()
                        .filter(v -> v.at("/state").asString().equals("IN_PROGRESS")))
                .hasSize(4);
    }

    @Test
    void what_is_not_well_formed_or_not_allowed_is_said_by_name() {
        Visited visited = new Visited(API, "89916");
        violates(API.post("pm", "/api/visits", "{}"), "focusAreas", "inspectionId", "firstDay", "lastDay");
        String notice = "{'inspectionId':'" + visited.inspection() + "','focusAreas':['A'],'firstDay':'2024-09-10',";
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'2024-09-09'}"), "lastDay");
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'soon'}"), "lastDay");
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'2024-09-11','visitId':'mine'}"), "visitId");
        API.post("pm", "/api/visits", notice.replace(visited.inspection(), "none") + "'lastDay':'2024-09-11'}")
                .hasStatus(404);
        API.post("ao", "/api/visits", notice + "'lastDay':'2024-09-11'}").hasStatus(403);
        API.post("pm", "/api/visits/none/start", "{}").hasStatus(404);
        API.get("pm", "/api/visits/none").hasStatus(404);
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        violates(
                API.post("clerk", "/api/visits/" + visit + "/letter", "{'sha256':'x'}"),
                "sequence",
                "receivedOn",
                "sha256");
        API.post(
                        "clerk",
                        "/api/visits/" + visit + "/letter",
                        "{'receivedOn':'2024-09-10','sequence':1,'effectiveOn':'2024-09-11'}")
                .isRefused("LETTER_BEFORE_VISIT_ENDED");
        visited.letter(visit, "2024-10-01", 1);
        String findings = "/api/visits/" + visit + "/findings";
        violates(API.post("pm", findings, "{}"), "page", "direction", "quote");
        violates(API.post("pm", findings, "{'direction':'DECLINED','quote':'Worse.','page':1}"), "recommendationId");
        violates(API.post("pm", findings, "{'direction':'UP','quote':'Better.','page':1}"), "direction");
        violates(
                API.post("pm", findings, "{'direction':'PROGRESS','quote':'" + "x".repeat(8_001) + "','page':1}"),
                "quote");
        String elsewhere = new Visited(API, "89917").recommendation(1);
        violates(API.post("pm", findings, finding(elsewhere)), "recommendationId");
        API.post("pm", findings, finding("none")).hasStatus(404);
        String key = "the-same-key";
        String said = API.post("pm", findings, finding(visited.recommendation(2)), "Idempotency-Key", key)
                .hasStatus(200)
                .text("findingId");
        assertThat(API.post("pm", findings, finding(visited.recommendation(2)), "Idempotency-Key", key)
                        .text("findingId"))
                .isEqualTo(said);
        API.post("pm", findings, finding(visited.recommendation(2)), "If-Match", "\"1\"")
                .hasStatus(412);
    }

    private static void violates(Api.Answer answer, String... fields) {
        answer.hasStatus(400);
        assertThat(answer.body()
                        .at("/violations")
                        .valueStream()
                        .map(v -> v.at("/field").asString()))
                .contains(fields);
    }

    private static String scheduled(Visited visited, String day) {
        String path = "/api/visits/" + visited.notified(day, day);
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'" + day + "','lastDay':'" + day + "','effectiveOn':'" + day + "'}")
                .hasStatus(200);
        return path;
    }

    private static String finding(String recommendation) {
        return "{'recommendationId':'" + recommendation
                + "','direction':'DECLINED','quote':'Fewer plans are reviewed.',"
                + "'page':2,'effectiveOn':'2024-10-02'}";
    }

    private static String publication(@Nullable String reason) {
        String override = reason == null ? "" : "'overrideReason':'" + reason + "',";
        return "{" + override + "'publishedOn':'2025-02-20','effectiveOn':'2025-02-20'}";
    }

    /** Reads something when a change, perhaps of something else, is there. */
    private static JsonNode read(String path, Api.Answer change) {
        return API.get(
                        "ia",
                        path + "?after=" + change.id() + ":"
                                + change.body().get("version").asLong())
                .hasStatus(200)
                .body();
    }
}
