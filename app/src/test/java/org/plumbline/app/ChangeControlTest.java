package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Once a plan is approved, what it holds changes by decisions of its board, one for each action. */
class ChangeControlTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89915");

    @Test
    void an_approved_plan_takes_in_and_lets_go_of_actions_as_the_board_decides() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 1, 6), 2);
        List<String> one = inspected.recommendationIds().subList(0, 1);
        List<String> other = inspected.recommendationIds().subList(1, 2);
        String meeting = COUNCIL.meeting(inspected.id());
        String planned = API.post("pm", "/api/actions", Council.action(one))
                .hasStatus(201)
                .id();
        String plan = approved(inspected, meeting);

        API.post("pm", "/api/actions", Council.action(one)).isRefused("CHANGE_CONTROL");
        API.post("pm", "/api/actions", decidedAt(meeting, one)).isRefused("NO_SUCH_DECISION");
        decide(meeting, Council.quoted(one));
        API.post("pm", "/api/actions", decidedAt(meeting, other)).isRefused("NO_SUCH_DECISION");
        Api.Answer added =
                API.post("pm", "/api/actions", decidedAt(meeting, one)).hasStatus(201);
        assertThat(API.get("ia", "/api/actions/" + added.id() + "?after=" + added.id() + ":" + added.text("version"))
                        .hasStatus(200)
                        .body()
                        .at("/placing/allowed/meetingId")
                        .asString())
                .isEqualTo(meeting);

        API.post("pm", "/api/actions", decidedAt(meeting, one)).isRefused("NO_SUCH_DECISION");
        decide(meeting, Council.quoted(one));

        String cancellation = "/api/actions/" + planned + "/cancellation";
        API.post("sro", cancellation, "{'reason':'Not needed'}").isRefused("BOARD_DECISION_NEEDED");
        String future = API.post("pm", "/api/actions", decidedAt(meeting, one).replace("2025-09-30", "2099-09-30"))
                .hasStatus(201)
                .id();
        API.post("sro", "/api/actions/" + future + "/cancellation", "{'reason':'Not needed'}")
                .isRefused("CHANGE_CONTROL");
        API.post("chair", cancellation, "{'reason':'Not needed','meetingId':'" + meeting + "'}")
                .hasStatus(200);

        String reopening = "/api/actions/" + planned + "/reopening";
        API.post("pm", reopening, "{'reason':'It is needed'}").isRefused("CHANGE_CONTROL");
        String byDecision = "{'reason':'It is needed','changeMeetingId':'" + meeting + "'}";
        API.post("pm", reopening, byDecision).isRefused("NO_SUCH_DECISION");
        decide(meeting, "'" + planned + "'");
        API.post("pm", reopening, byDecision).hasStatus(200);

        API.post("pm", plan + "/going-live", "{}").hasStatus(200);
        API.post("pm", plan + "/refresh", "{'reason':'New learning'}").hasStatus(200);
        API.post("pm", "/api/actions", Council.action(other)).isRefused("CHANGE_CONTROL");
        API.post("sro", "/api/actions/" + future + "/cancellation", "{'reason':'Not needed'}")
                .isRefused("CHANGE_CONTROL");
    }

    @Test
    void a_plan_that_is_refreshed_before_it_went_live_is_open_again() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 2, 3), 1);
        String plan = approved(inspected, COUNCIL.meeting(inspected.id()));
        API.post("pm", "/api/actions", Council.action(inspected.recommendationIds()))
                .isRefused("CHANGE_CONTROL");
        API.post("pm", plan + "/refresh", "{'reason':'New learning'}").hasStatus(200);
        API.post("pm", "/api/actions", Council.action(inspected.recommendationIds()))
                .hasStatus(201);
    }

    @Test
    void the_decision_of_another_board_adds_nothing() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 3, 3), 1);
        var another = COUNCIL.inspection(LocalDate.of(2025, 4, 7), 1);
        List<String> items = inspected.recommendationIds();
        approved(inspected, COUNCIL.meeting(inspected.id()));
        String meeting = COUNCIL.meeting(another.id());
        API.post(
                        "chair",
                        "/api/meetings/" + meeting + "/decisions",
                        "{'type':'ADD_ACTION','targets':[" + Council.quoted(items) + "],'text':'A second action'}")
                .isRefused("ITEM_OF_ANOTHER_BOARD");
        API.post("pm", "/api/actions", decidedAt(meeting, items)).isRefused("NO_SUCH_DECISION");
    }

    @Test
    void a_decision_to_put_an_action_in_other_words_serves_once() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 5, 5), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        String action = API.post("pm", "/api/actions", Council.action(inspected.recommendationIds()))
                .hasStatus(201)
                .id();
        approved(inspected, meeting);
        String wording = "/api/actions/" + action + "/wording";
        API.post("pm", wording, worded("Joint protocol, agreed", null)).isRefused("CHANGE_CONTROL");
        decide(meeting, "AMEND_ACTION", "'" + action + "'");
        API.post("pm", wording, worded("Joint protocol, agreed", meeting)).hasStatus(200);
        API.post("pm", wording, worded("Joint protocol, signed", meeting)).isRefused("NO_SUCH_DECISION");
    }

    private static String worded(String title, @Nullable String changeMeetingId) {
        String named = changeMeetingId == null ? "" : "'changeMeetingId':'" + changeMeetingId + "',";
        return "{'title':'" + title + "'," + named + "'successCriteria':['Signed by all'],'reason':'It is agreed'}";
    }

    private static void decide(String meeting, String targets) {
        decide(meeting, "ADD_ACTION", targets);
    }

    private static void decide(String meeting, String type, String targets) {
        API.post(
                        "chair",
                        "/api/meetings/" + meeting + "/decisions",
                        "{'type':'" + type + "','targets':[" + targets + "],'text':'A second action'}")
                .hasStatus(200);
    }

    private static String decidedAt(String meeting, List<String> recommendationIds) {
        return Council.action(recommendationIds).replaceFirst("\\{", "{'changeMeetingId': '" + meeting + "', ");
    }

    private static String approved(Council.Inspected inspected, String meeting) {
        String plan = "/api/plans/"
                + API.post("pm", "/api/plans", """
                    {'inspectionIds': ['%s'], 'title': 'Better together', 'startsOn': '2025-03-01',
                     'endsOn': '2099-12-31', 'chain': 'board-council'}\
                    """.formatted(inspected.id()))
                        .hasStatus(201)
                        .id();
        String priority = API.post("pm", plan + "/priorities", "{'title':'Plans','sroOffice':'Director','sro':'sro'}")
                .hasStatus(200)
                .text("priorityId");
        API.post(
                        "pm",
                        plan + "/priorities/" + priority + "/recommendations",
                        "{'recommendationId':'" + inspected.recommendationIds().getFirst() + "'}")
                .hasStatus(200);
        API.post("pm", plan + "/versions", "{}").hasStatus(200);
        API.post(
                        "chair",
                        plan + "/endorsement",
                        "{'versionNumber':1,'body':'Improvement Board','meetingId':'" + meeting + "'}")
                .hasStatus(200);
        API.post("clerk", plan + "/approval", "{'versionNumber':1,'body':'Full Council','minuteReference':'C 12'}")
                .hasStatus(200);
        return plan;
    }
}
