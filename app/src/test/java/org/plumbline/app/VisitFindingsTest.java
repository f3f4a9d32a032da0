package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes of what a monitoring visit found, over the API. */
class VisitFindingsTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void what_has_declined_is_proposed_for_reopening_and_people_decide() {
        Visited visited = new Visited(API, "89914");
        String closed = visited.recommendation(1);
        visited.close(closed, "2024-08-01");
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(visit, "2024-10-01", 1);
        String reopening = "/api/recommendations/" + closed + "/reopening";
        API.post("pm", reopening, reopened("any letter")).isRefused("REOPENING_NEEDS_A_VISIT");
        String meeting = visited.meeting("2024-10-05");
        String dismissal = "/api/recommendations/" + closed + "/reopening-dismissal";
        String dismissing = "{'reason':'One team.','meetingId':'" + meeting + "','effectiveOn':'2024-10-05'}";
        API.post("chair", dismissal, dismissing).isRefused("NO_REOPENING_PROPOSED");
        Api.Answer found = found(visit, closed);
        JsonNode proposed = API.read("/api/recommendations/" + closed, found);
        assertThat(proposed.at("/state").asString()).isEqualTo("CLOSED");
        assertThat(proposed.at("/atVisits/reopenings/0/findingId").asString()).isEqualTo(found.text("findingId"));
        settle(visit);
        conclude(visit).isRefused("FINDINGS_NOT_ACTIONED");
        API.post("pm", dismissal, "{'reason':'One team.'}").hasStatus(403);
        API.post("chair", dismissal, "{'reason':'One team.'}").isRefused("MEETING_NOT_OPEN");
        Api.Answer dismissed = API.post("chair", dismissal, dismissing).hasStatus(200);
        assertThat(API.read("/api/recommendations/" + closed, dismissed).at("/atVisits/reopenings"))
                .isEmpty();
        API.post("pm", reopening, reopened(found.text("findingId"))).isRefused("REOPENING_NEEDS_A_VISIT");
        String again = found(visit, closed).text("findingId");
        Api.Answer open = API.post("pm", reopening, reopened(again)).hasStatus(200);
        JsonNode row = API.read("/api/recommendations/" + closed, open);
        assertThat(row.at("/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(row.at("/atVisits/reopenings")).isEmpty();
        conclude(visit).hasStatus(200);
        conclude(visit).isRefused("VISIT_ENDED");
    }

    @Test
    void a_new_concern_becomes_a_recommendation_that_says_where_it_comes_from() {
        Visited visited = new Visited(API, "89915");
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(visit, "2024-10-01", 1);
        Api.Answer found =
                API.post("qa", "/api/visits/" + visit + "/findings", """
                    {'direction': 'INSUFFICIENT', 'quote': 'Social workers are rarely supervised.', 'page': 3,
                     'newConcern': 'The frequency of supervision.', 'effectiveOn': '2024-10-02'}\
                    """).hasStatus(200);
        String concern = found.text("recommendationId");
        JsonNode row = API.read("/api/recommendations/" + concern, found);
        assertThat(row.at("/finding/text").asString()).isEqualTo("The frequency of supervision.");
        assertThat(row.at("/finding/position").asInt()).isEqualTo(3);
        assertThat(row.at("/atVisits/origin").asString()).isEqualTo("MONITORING_VISIT");
        assertThat(row.at("/atVisits/raisedAt").asString()).isEqualTo(visit);
        assertThat(API.get("ia", "/api/inspections/" + visited.inspection())
                        .body()
                        .at("/recommendationIds/2")
                        .asString())
                .isEqualTo(concern);
        settle(visit);
        conclude(visit).isRefused("FINDINGS_NOT_ACTIONED");
        API.post(
                        "dcs",
                        "/api/recommendations/" + concern + "/response",
                        "{'decision':'ACCEPTED','effectiveOn':'2024-10-10'}")
                .hasStatus(200);
        Api.Answer done = conclude(visit).hasStatus(200);
        assertThat(API.read("/api/visits/" + visit, done).at("/state").asString())
                .isEqualTo("ACTIONED");
        assertThat(API.get("ia", "/api/visits/" + visit + "/history")
                        .hasStatus(200)
                        .body()
                        .at("/items"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    private static Api.Answer found(String visit, String recommendation) {
        return API.post("pm", "/api/visits/" + visit + "/findings", finding(recommendation))
                .hasStatus(200);
    }

    private static String finding(String recommendation) {
        return "{'recommendationId':'" + recommendation
                + "','direction':'DECLINED','quote':'Fewer plans are reviewed.',"
                + "'page':2,'effectiveOn':'2024-10-02'}";
    }

    private static void settle(String visit) {
        API.post(
                        "clerk",
                        "/api/visits/" + visit + "/letter/withholding",
                        "{'reason':'The first letter is not published.','effectiveOn':'2024-10-03'}")
                .hasStatus(200);
    }

    private static Api.Answer conclude(String visit) {
        return API.post(
                "pm", "/api/visits/" + visit + "/conclusion", "{'summary':'In the plan.','effectiveOn':'2024-11-01'}");
    }

    private static String reopened(String finding) {
        return "{'reason':'It has declined.','visitReference':'" + finding + "','effectiveOn':'2024-10-20'}";
    }
}
