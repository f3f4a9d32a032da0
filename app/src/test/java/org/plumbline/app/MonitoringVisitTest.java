package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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

    private static String scheduled(Visited visited, String day) {
        String path = "/api/visits/" + visited.notified(day, day);
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'" + day + "','lastDay':'" + day + "','effectiveOn':'" + day + "'}")
                .hasStatus(200);
        return path;
    }
}
