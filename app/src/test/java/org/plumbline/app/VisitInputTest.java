package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a request about a visit is said by name. */
class VisitInputTest {

    private static final Api API = new Api(RunningApp.port());

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

    private static String finding(String recommendation) {
        return "{'recommendationId':'" + recommendation
                + "','direction':'DECLINED','quote':'Fewer plans are reviewed.',"
                + "'page':2,'effectiveOn':'2024-10-02'}";
    }
}
