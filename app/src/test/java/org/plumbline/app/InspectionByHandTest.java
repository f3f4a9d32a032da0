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

    @Test
    void a_clock_that_counts_from_the_sending_is_counted_again_when_that_day_is_put_right() {
        String inspection =
                API.post("pm", "/api/inspections", """
                        {'framework': 'PFD', 'authority': 'Fenshire', 'urn': '89977', 'firstDay': '2025-01-06',
                         'lastDay': '2025-01-08'}""").hasStatus(201).id();
        String path = "/api/inspections/" + inspection;
        API.post("pm", path + "/receipt", "{'receivedOn':'2025-02-05'}").isRefused("SENT_DATE_MISSING");
        String clock = API.post("pm", path + "/receipt", "{'receivedOn':'2025-02-05','sentOn':'2025-02-03'}")
                .hasStatus(200)
                .body()
                .at("/obligationIds/0")
                .asString();
        assertThat(dueOn(clock, 0)).isEqualTo("2025-03-31");
        String correction = "{'sentOn':'%s','reason':'The envelope says so.'}";
        API.post("pm", path + "/sending/correction", correction.formatted("2025-02-04"))
                .hasStatus(403);
        API.post("dcs", path + "/sending/correction", correction.formatted("2025-02-06"))
                .isRefused("RECEIVED_BEFORE_SENT");
        Api.Answer corrected = API.post("dcs", path + "/sending/correction", correction.formatted("2025-02-04"))
                .hasStatus(200);
        assertThat(API.get(
                                "ia",
                                path + "?after=" + inspection + ":"
                                        + corrected.body().get("version"))
                        .body()
                        .at("/report/sentOn")
                        .asString())
                .isEqualTo("2025-02-04");
        assertThat(dueOn(clock, 1)).isEqualTo("2025-04-01");
        API.post("dcs", path + "/receipt/correction", "{'receivedOn':'2025-02-03','reason':'The post book.'}")
                .isRefused("RECEIVED_BEFORE_SENT");
        API.post("dcs", path + "/receipt/correction", "{'receivedOn':'2025-02-06','reason':'The post book.'}")
                .hasStatus(200);
        assertThat(dueOn(clock, 1)).isEqualTo("2025-04-01");
    }

    private static String dueOn(String clock, int version) {
        return API.get("ia", "/api/obligations/" + clock + "?after=" + clock + ":" + version)
                .hasStatus(200)
                .body()
                .at("/dueOn")
                .asString();
    }
}
