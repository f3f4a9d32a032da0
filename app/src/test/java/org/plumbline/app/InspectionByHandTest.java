package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An inspection without a report that can be read, over the API. */
class InspectionByHandTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void an_inspection_is_entered_by_hand_confirmed_by_another_and_its_clocks_follow_the_day_of_receipt() {
        String path = "/api/inspections/" + registered("89901");
        API.post("pm", path + "/findings", "{'findings':[],'effectiveOn':'2025-03-11'}")
                .isRefused("REPORT_NOT_RECEIVED");
        JsonNode received = API.post(
                        "clerk", path + "/receipt", "{'receivedOn':'2025-03-11','effectiveOn':'2025-03-11'}")
                .hasStatus(200)
                .body();
        String clock = received.at("/obligationIds/0").asString();
        JsonNode before = API.get("ia", "/api/obligations/" + clock + "?after=" + clock + ":0")
                .hasStatus(200)
                .body();
        confirmed(path);
        API.post(
                        "dcs",
                        path + "/receipt/correction",
                        "{'receivedOn':'2025-03-04','reason':'The post book says so.','effectiveOn':'2025-03-20'}")
                .hasStatus(200);
        JsonNode after = API.get("ia", "/api/obligations/" + clock + "?after=" + clock + ":1")
                .hasStatus(200)
                .body();
        assertThat(after.get("dueOn").asString()).isLessThan(before.get("dueOn").asString());
        API.post("pm", path + "/publication", "{'publishedOn':'2025-03-25','effectiveOn':'2025-03-25'}")
                .hasStatus(200);
        API.post("pm", path + "/publication", "{'publishedOn':'2025-03-25','effectiveOn':'2025-03-25'}")
                .isRefused("ALREADY_PUBLISHED");
        API.post("chair", path + "/conclusion", "{'meetingId':'none','rationale':'Done.','effectiveOn':'2025-03-26'}")
                .isRefused("OPEN_ITEMS");
    }

    private static void confirmed(String path) {
        API.post("pm", path + "/findings", """
                        {'judgements': [{'name': 'Overall effectiveness', 'grade': 'GOOD'}],
                         'findings': [{'position': 1, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Visit children sooner.',
                                       'page': 1}],
                         'effectiveOn': '2025-03-12'}""").hasStatus(200);
        String other = "{'receivedOn':'2025-03-10','acknowledgedWarnings':[],'effectiveOn':'2025-03-12'}";
        String right = "{'receivedOn':'2025-03-11','acknowledgedWarnings':[],'effectiveOn':'2025-03-12'}";
        String confirmation = path.replace("/api/inspections/", "/api/report-imports/") + "/confirmation";
        API.post("pm", confirmation, right).isRefused("SAME_PERSON");
        API.post("pm2", confirmation, other).isRefused("DATE_DIFFERS");
        Api.Answer confirmed = API.post("pm2", confirmation, right).hasStatus(200);
        assertThat(confirmed.body().get("recommendationIds")).hasSize(1);
    }

    @Test
    void an_inspection_is_registered_once_under_a_known_framework() {
        registered("89902");
        API.post("pm", "/api/inspections", registration("89902", "ILACS")).isRefused("DUPLICATE_INSPECTION");
        API.post("pm", "/api/inspections", registration("89903", "NONSENSE")).isRefused("UNKNOWN_FRAMEWORK");
        API.post("pm", "/api/inspections", registration("x", "ILACS")).hasStatus(400);
    }

    private static String registered(String urn) {
        String id = API.post("pm", "/api/inspections", registration(urn, "ILACS"))
                .hasStatus(201)
                .id();
        assertThat(API.get("ia", "/api/inspections/" + id + "?after=" + id + ":0")
                        .hasStatus(200)
                        .body()
                        .at("/state")
                        .asString())
                .isEqualTo("REGISTERED");
        return id;
    }

    private static String registration(String urn, String framework) {
        return """
                {'framework': '%s', 'authority': 'Fenshire', 'urn': '%s', 'firstDay': '2025-02-10',
                 'lastDay': '2025-02-21', 'effectiveOn': '2025-02-24'}""".formatted(framework, urn);
    }
}
