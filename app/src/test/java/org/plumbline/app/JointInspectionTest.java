package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A joint inspection over the API: its partners, who acts, a statement that is not required, and who may see it. */
class JointInspectionTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String DAY = "'effectiveOn':'2025-04-01'";

    @Test
    void partners_own_what_a_joint_inspection_found_and_its_report_says_if_a_statement_is_owed() {
        String id = API.post("pm", "/api/inspections", """
                        {'framework': 'JTAI', 'authority': 'Fenshire', 'urn': '89931', 'firstDay': '2025-02-10',
                         'lastDay': '2025-02-21', 'effectiveOn': '2025-02-24'}""").hasStatus(201).id();
        String path = "/api/inspections/" + id;
        String clock = API.post(
                        "pm",
                        path + "/receipt",
                        "{'receivedOn':'2025-03-11','embargoedUntil':'2025-03-20','effectiveOn':'2025-03-11'}")
                .hasStatus(200)
                .body()
                .at("/obligationIds/0")
                .asString();
        API.post("pm", path + "/findings", """
                        {'findings': [{'position': 1, 'kind': 'RECOMMENDATION', 'text': 'Share.', 'page': 1}]}""").isRefused("UNKNOWN_KIND");
        API.post("pm", path + "/findings", """
                        {'findings': [{'position': 1, 'kind': 'PRIORITY_ACTION', 'text': 'Share.', 'page': 1}]}""").hasStatus(200);
        String recommendation = API.post(
                        "pm2",
                        "/api/report-imports/" + id + "/confirmation",
                        "{'receivedOn':'2025-03-11','acknowledgedWarnings':[]}")
                .hasStatus(200)
                .body()
                .at("/recommendationIds/0")
                .asString();
        String response = "/api/recommendations/" + recommendation + "/response";
        API.post("dcs", response, "{'decision':'ACCEPTED'," + DAY + "}").isRefused("PARTNERS_MISSING");
        API.post("pm", path + "/partners", "{'lead':'Fenshire Council','partners':['Fenshire Police']," + DAY + "}")
                .hasStatus(200);
        API.post("dcs", response, "{'decision':'ACCEPTED'," + DAY + "}").hasStatus(200);
        String action = "{'recommendationIds':['" + recommendation + "'],'title':'Share records','ownerRole':'Lead',"
                + "'owner':'ao','startOn':'2025-04-01','dueOn':'2025-09-30','successCriteria':['Shared'],"
                + "'ownerBody':'%s'}";
        API.post("pm", "/api/actions", action.formatted("The parish")).isRefused("NOT_A_PARTNER");
        API.post("pm", "/api/actions", action.formatted("Fenshire Police")).hasStatus(201);
        API.post("dcs", "/api/obligations/" + clock + "/stand-down", "{'reason':'None is required.'," + DAY + "}")
                .hasStatus(200);
        API.post("dcs", path + "/publication-decision", "{'publication':'PARTNERSHIP','reason':'Asked for.'}")
                .hasStatus(200);
        shown(id, clock);
    }

    private static void shown(String id, String clock) {
        JsonNode inspection = API.get("ia", "/api/inspections/" + id + "?after=" + id + ":7")
                .hasStatus(200)
                .body();
        assertThat(inspection.at("/row/state").asString(inspection.at("/state").asString("")))
                .isEqualTo("RESPONDED");
        assertThat(inspection.findValue("publication").asString()).isEqualTo("PARTNERSHIP");
        assertThat(inspection.findValue("frameworkPublication").asString()).isEqualTo("PUBLIC");
        assertThat(inspection.findValue("embargoedUntil").asString()).isEqualTo("2025-03-20");
        assertThat(inspection.findValue("lead").asString()).isEqualTo("Fenshire Council");
        assertThat(API.get("ia", "/api/obligations/" + clock + "?after=" + clock + ":1")
                        .body()
                        .at("/state")
                        .asString())
                .isEqualTo("STOOD_DOWN");
    }
}
