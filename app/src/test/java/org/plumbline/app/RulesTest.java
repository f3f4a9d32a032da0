package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board changes what it goes by, and the past keeps what it went by. */
class RulesTest {

    private static final Api API = new Api(RunningApp.port());
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void a_board_adopts_rules_and_each_day_is_rated_by_those_then_in_force() {
        String inspection = inspection();
        String rules = "/api/inspections/" + inspection + "/rules";
        assertThat(API.get("ia", rules + "?after=" + inspection + ":0")
                        .hasStatus(200)
                        .body()
                        .at("/inForce/version")
                        .asInt())
                .isZero();
        String meeting = meeting(inspection);
        API.post("pm", rules, adoption(meeting, 5)).hasStatus(403);
        API.post("chair", rules, adoption("nonsense", 5)).isRefused("MEETING_NOT_OPEN");
        API.post("chair", rules, adoption(meeting, 30)).isRefused("RULES_UNCHANGED");
        API.post("chair", rules, adoption(meeting, 999)).hasStatus(400);
        API.post("chair", rules, adoption(meeting, 5)).hasStatus(200);
        API.post("chair", rules.replace(inspection, "nobody"), adoption(meeting, 5))
                .hasStatus(404);
        String after = "?after=rules-" + inspection + ":0";
        JsonNode now = API.get("ia", rules + after).hasStatus(200).body();
        assertThat(now.at("/inForce/version").asInt()).isOne();
        assertThat(now.at("/inForce/rules/forecastDays").asInt()).isEqualTo(5);
        JsonNode before = API.get("ia", rules + after + "&effectiveOn=" + TODAY.minusDays(1))
                .hasStatus(200)
                .body();
        assertThat(before.at("/inForce/version").asInt()).isZero();
    }

    private static String inspection() {
        String id = API.post("pm", "/api/inspections", """
            {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '89904', 'firstDay': '2025-02-10',
             'lastDay': '2025-02-21', 'effectiveOn': '2025-02-24'}\
            """).hasStatus(201).id();
        String path = "/api/inspections/" + id;
        API.post("pm", path + "/receipt", "{'receivedOn':'2025-03-11','effectiveOn':'2025-03-11'}")
                .hasStatus(200);
        API.post("pm", path + "/findings", """
            {'judgements': [{'name': 'Overall effectiveness', 'grade': 'GOOD'}],
             'findings': [{'position': 1, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Visit children sooner.',
                           'page': 1}], 'effectiveOn': '2025-03-12'}\
            """).hasStatus(200);
        String meeting = "{'inspectionId':'" + id + "','title':'Board','heldOn':'2025-04-01','quorum':2}";
        API.post("clerk", "/api/meetings", meeting).isRefused("FINDINGS_NOT_CONFIRMED");
        API.post(
                        "pm2",
                        "/api/report-imports/" + id + "/confirmation",
                        "{'receivedOn':'2025-03-11','acknowledgedWarnings':[],'effectiveOn':'2025-03-12'}")
                .hasStatus(200);
        return id;
    }

    private static String meeting(String inspection) {
        BoardMembers.appoint(API, inspection);
        String id = API.post("clerk", "/api/meetings", """
            {'inspectionId': '%s', 'title': 'Board', 'heldOn': '%s', 'quorum': 2,
             'effectiveOn': '%s'}\
            """.formatted(inspection, TODAY, TODAY))
                .hasStatus(201)
                .id();
        API.post(
                        "clerk",
                        "/api/meetings/" + id + "/opening",
                        "{'present':['chair','bm'],'effectiveOn':'" + TODAY + "'}")
                .hasStatus(200);
        return id;
    }

    private static String adoption(String meeting, int forecastDays) {
        return """
            {'forecastDays': %d, 'soonDays': 14, 'blockedDays': 14, 'missedMonths': 2, 'slipDays': 30,
             'extensions': 1, 'validFrom': '%s', 'meetingId': '%s', 'reason': 'As agreed.',
             'effectiveOn': '%s'}\
            """.formatted(forecastDays, TODAY, meeting, TODAY);
    }
}
