package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A risk over the API, from the day it is seen to the day it is over and comes back. */
class RiskOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Story STORY = Story.shared();
    private static final String ASSESSMENT = """
        {'inherentLikelihood': 5, 'inherentImpact': 4, 'currentLikelihood': 4, 'currentImpact': 4,
         'targetLikelihood': 2, 'targetImpact': 4, 'rationale': 'Three left', 'effectiveOn': '2025-01-10'}\
        """;

    @Test
    void a_risk_is_identified_assessed_treated_reviewed_borne_closed_and_opened_again() {
        String id = identified();
        String path = "/api/risks/" + id;
        API.post("pm", path + "/treatment", treatment("2025-04-01")).isRefused("RISK_NOT_ASSESSED");
        API.post("pm", path + "/assessments", ASSESSMENT.replace("'targetImpact': 4", "'targetImpact': 5"))
                .hasStatus(200);
        API.post("pm", path + "/assessments", ASSESSMENT.replace("'currentImpact': 4", "'currentImpact': 1"))
                .isRefused("SCORE_ORDER");
        API.post("sro", path + "/treatment", treatment("2025-04-01")).hasStatus(200);
        String review = "{'observation':'Two more left','reviewOn':'2025-03-01','effectiveOn':'2025-02-01'}";
        API.post("ao2", path + "/reviews", review).isRefused("NOT_RISK_OWNER");
        API.post("ao", path + "/reviews", review).hasStatus(200);
        JsonNode looked = read(id, 3, "");
        assertThat(looked.get("state").asString()).isEqualTo("TREATED");
        assertThat(looked.get("band").asString()).isEqualTo("VERY_HIGH");
        assertThat(looked.at("/reviews/0/observation").asString()).isEqualTo("Two more left");
        accepted(path);
        JsonNode borne = read(id, 4, "");
        assertThat(borne.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(borne.at("/acceptance/score/likelihood").asInt()).isEqualTo(4);
        closedAndOpenedAgain(id, path);
    }

    private static void accepted(String path) {
        String meeting = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + STORY.inspection()
                                + "','title':'Risk board','heldOn':'2025-02-20','quorum':2,'effectiveOn':'2025-02-10'}")
                .hasStatus(201)
                .id();
        String acceptance = "{'meetingId':'" + meeting
                + "','rationale':'It costs more than it saves','reviewOn':'2025-05-01','effectiveOn':'2025-02-20'}";
        API.post("pm", path + "/acceptance", acceptance).hasStatus(403);
        API.post("chair", path + "/acceptance", acceptance).isRefused("MEETING_NOT_OPEN");
        API.post("chair", path + "/acceptance", acceptance.replace(meeting, "none"))
                .isRefused("MEETING_NOT_OPEN");
        String opening = "/api/meetings/" + meeting + "/opening";
        API.post("clerk", opening, "{'present':['chair'],'effectiveOn':'2025-02-20'}")
                .hasStatus(200);
        API.post("chair", path + "/acceptance", acceptance).isRefused("NO_QUORUM");
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/attendance",
                        "{'present':['chair','bm'],'effectiveOn':'2025-02-20'}")
                .hasStatus(200);
        API.post("chair", path + "/acceptance", acceptance).hasStatus(200);
        API.post("chair", path + "/acceptance", acceptance).isRefused("RISK_ALREADY_ACCEPTED");
    }

    private static void closedAndOpenedAgain(String id, String path) {
        String closure = "{'reason':'Every post is filled','effectiveOn':'2025-04-02'}";
        String reopening = "{'reason':'Three gave notice','reviewOn':'2025-06-01','effectiveOn':'2025-04-10'}";
        API.post("ao", path + "/closure", closure).isRefused("SELF_APPROVAL");
        API.post("ao2", path + "/closure", closure).hasStatus(403);
        API.post("pm", path + "/reopening", reopening).isRefused("RISK_NOT_CLOSED");
        API.post("pm", path + "/closure", closure).hasStatus(200);
        API.post("pm", path + "/closure", closure).isRefused("RISK_CLOSED");
        assertThat(read(id, 5, "").at("/review/because").asString()).isEqualTo("Closed; no review is due.");
        API.post("pm", path + "/reopening", reopening).hasStatus(200);
        assertThat(read(id, 6, "").get("state").asString()).isEqualTo("ASSESSED");
        assertThat(API.get("ia", path + "/history")
                        .hasStatus(200)
                        .body()
                        .get("total")
                        .asInt())
                .isGreaterThan(6);
    }

    @Test
    void a_risk_changes_hands_and_what_it_threatens_and_is_closed_only_once_something_was_done() {
        String id = identified();
        String path = "/api/risks/" + id;
        API.post("pm", path + "/closure", "{'reason':'Over','effectiveOn':'2025-03-02'}")
                .isRefused("RISK_NOT_ASSESSED");
        String owner = "{'ownerRole':'Head of service','owner':'ao2','reason':'The post was"
                + " split.','effectiveOn':'2025-03-01'}";
        API.post("ao", path + "/owner", owner).hasStatus(403);
        API.post("pm", path + "/owner", owner).hasStatus(200);
        API.post("pm", path + "/owner", owner).isRefused("RISK_OWNER_UNCHANGED");
        JsonNode row = read(id, 1, "");
        assertThat(row.get("owner").asString()).isEqualTo("ao2");
        assertThat(row.at("/owners/0/owner").asString()).isEqualTo("ao");
        assertThat(row.at("/owners/0/until").asString()).isEqualTo("2025-03-01");
        String unknown = "{'recommendationIds':['none'],'reason':'So.','effectiveOn':'2025-03-01'}";
        API.post("pm", path + "/links", unknown).hasStatus(400);
    }

    @Test
    void an_overdue_review_is_amber_as_at_the_day_asked_about_and_says_why() throws Exception {
        String id = identified();
        JsonNode before = read(id, 0, "&effectiveOn=2025-02-01");
        assertThat(before.get("reviewOverdue").asBoolean()).isFalse();
        assertThat(before.at("/review/because").asString()).isEqualTo("Its review is due today.");
        JsonNode after = read(id, 0, "&effectiveOn=2025-02-02");
        assertThat(after.at("/review/colour").asString()).isEqualTo("AMBER");
        assertThat(after.at("/review/because").asString()).isEqualTo("Its review is overdue by one day.");
        assertThat(API.get("ia", "/api/risks?reviewOverdue=true&recommendationId=" + STORY.recommendation())
                        .hasStatus(200)
                        .body()
                        .get("items"))
                .anyMatch(item -> item.get("id").asString().equals(id));
        await("the metrics are at most a few seconds old")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(metrics())
                        .contains("plumbline_risks{authority=\"89999\",band=\"NOT_ASSESSED\",state=\"IDENTIFIED\"}")
                        .contains("plumbline_risks_review_overdue{authority=\"89999\"}"));
    }

    @Test
    void what_cannot_be_taken_is_refused_field_by_field() {
        API.post("pm", "/api/risks", "{}").hasStatus(400);
        API.post("pm", "/api/risks", risk().replace("'2025-02-01'", "'2025-01-01'"))
                .hasStatus(400);
        API.post("pm", "/api/risks", risk().replace("'2025-02-01'", "'soon'")).hasStatus(400);
        API.post("pm", "/api/risks", risk().replace("Caseloads", "x".repeat(2_001)))
                .hasStatus(400);
        Api.Answer unknown = API.post("pm", "/api/risks", risk().replace(STORY.recommendation(), "nobody"))
                .hasStatus(400);
        assertThat(unknown.body().at("/violations/0/field").asString()).isEqualTo("recommendationIds[0]");
        API.post("pm", "/api/risks", risk().replace(STORY.inspection(), "nobody"))
                .hasStatus(404);
        API.post("ao", "/api/risks", risk()).hasStatus(403);
        API.post("pm", "/api/risks/nobody/closure", "{'reason':'Over'}").hasStatus(404);
        API.get("pm", "/api/risks/nobody").hasStatus(404);
        String path = "/api/risks/" + identified();
        Api.Answer off = API.post(
                        "pm", path + "/assessments", ASSESSMENT.replace("'currentImpact': 4", "'currentImpact': 6"))
                .hasStatus(400);
        assertThat(off.body().at("/violations/0/field").asString()).isEqualTo("currentImpact");
        API.post("pm", path + "/assessments", ASSESSMENT.replace("'currentImpact': 4", "'currentImpact': 'x'"))
                .hasStatus(400);
        API.post("pm", path + "/assessments", ASSESSMENT.replace("'currentImpact': 4,", ""))
                .hasStatus(400);
    }

    /** A risk with something in every part of its page. */
    static String toLookAt() {
        String id = identified();
        String path = "/api/risks/" + id;
        API.post("pm", path + "/assessments", ASSESSMENT).hasStatus(200);
        API.post("pm", path + "/treatment", treatment("2025-04-01")).hasStatus(200);
        String review = "{'observation':'Two more left','reviewOn':'2025-03-01','effectiveOn':'2025-02-01'}";
        API.post("pm", path + "/reviews", review).hasStatus(200);
        accepted(path);
        return id;
    }

    private static String identified() {
        return API.post("pm", "/api/risks", risk()).hasStatus(201).id();
    }

    private static String risk() {
        return """
            {'inspectionId': '%s', 'title': 'Social workers leave', 'cause': 'Caseloads are high',
             'event': 'Experienced staff leave', 'consequence': 'Visits are late', 'recommendationIds': ['%s'],
             'ownerRole': 'Principal Social Worker', 'owner': 'ao', 'reviewOn': '2025-02-01',
             'effectiveOn': '2025-01-10'}\
            """.formatted(STORY.inspection(), STORY.recommendation());
    }

    private static String treatment(String by) {
        return "{'treatment':'Retention payments','treatBy':'" + by + "','effectiveOn':'2025-01-15'}";
    }

    private static JsonNode read(String id, int version, String more) {
        return API.get("ia", "/api/risks/" + id + "?after=" + id + ":" + version + more)
                .hasStatus(200)
                .body();
    }

    private static String metrics() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RunningApp.managementPort() + "/actuator/prometheus"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
