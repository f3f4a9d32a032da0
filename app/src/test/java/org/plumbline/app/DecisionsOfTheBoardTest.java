package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever a board decides stands in the record of its meeting, once. */
class DecisionsOfTheBoardTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89912");

    @Test
    void what_the_chair_does_at_a_meeting_is_in_its_record_once_with_the_page_it_is_about() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 1, 6), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        String action = action(inspected);
        String proposals = "/api/actions/" + action + "/due-date-proposals";
        String to = "{'to':'2025-12-31','reasonCode':'CAPACITY','reason':'Two posts are vacant'}";
        String kept = API.post("ao", proposals, to).hasStatus(200).text("proposalId");
        API.post("chair", proposals + "/" + kept + "/decision", decided(false, meeting))
                .hasStatus(200);
        String moved = API.post("ao", proposals, to).hasStatus(200).text("proposalId");
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++) {
            API.post("chair", proposals + "/" + moved + "/decision", decided(true, meeting), "Idempotency-Key", key)
                    .hasStatus(200);
        }
        API.post(
                        "chair",
                        "/api/actions/" + action + "/cancellation",
                        "{'reason':'Done elsewhere','meetingId':'" + meeting + "'}")
                .hasStatus(200);

        List<JsonNode> decisions = COUNCIL.decisions(meeting, 5);
        assertThat(decisions)
                .extracting(d -> d.get("type").asString())
                .containsExactly("KEEP_DUE_DATE", "CHANGE_DUE_DATE", "CANCEL_ACTION");
        assertThat(decisions)
                .allSatisfy(d -> assertThat(d.at("/targets/0").asString()).isEqualTo(action));
        assertThat(decisions.get(1).get("text").asString())
                .isEqualTo("Due on 31 December 2025 instead of 30 September 2025. So resolved");
        assertThat(COUNCIL.history("/api/actions/" + action)).contains("meeting.decision-taken");
    }

    @Test
    void what_has_a_command_of_its_own_is_decided_by_that_and_the_refusal_says_which() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 2, 3), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        String action = action(inspected);
        Api.Answer refused = API.post(
                "chair",
                "/api/meetings/" + meeting + "/decisions",
                "{'type':'CANCEL_ACTION','targets':['" + action + "'],'text':'It is cancelled'}");
        refused.isRefused("DECISION_HAS_ITS_COMMAND");
        assertThat(refused.body().toString()).contains("CancelAction");
        API.post(
                        "chair",
                        "/api/actions/" + action + "/cancellation",
                        "{'reason':'Done elsewhere','meetingId':'" + meeting + "'}")
                .hasStatus(200);
        assertThat(COUNCIL.decisions(meeting, 3))
                .extracting(d -> d.get("type").asString())
                .containsExactly("CANCEL_ACTION");
    }

    @Test
    void an_item_of_another_board_or_none_at_all_is_not_decided_on() {
        var ours = COUNCIL.inspection(LocalDate.of(2025, 9, 1), 1);
        var theirs = COUNCIL.inspection(LocalDate.of(2025, 9, 8), 1);
        String decisions = "/api/meetings/" + COUNCIL.meeting(ours.id()) + "/decisions";
        String decision = "{'type':'%s','targets':['%s'],'text':'So resolved'}";
        API.post("chair", decisions, decision.formatted("OTHER", "nothing")).hasStatus(400);
        String another = theirs.recommendationIds().getFirst();
        API.post("chair", decisions, decision.formatted("OTHER", another)).isRefused("ITEM_OF_ANOTHER_BOARD");
        String own = ours.recommendationIds().getFirst();
        API.post("chair", decisions, decision.formatted("AMEND_ACTION", own)).hasStatus(400);
        API.post("chair", decisions, decision.formatted("OTHER", own)).hasStatus(200);
    }

    @Test
    void a_date_that_moves_twice_at_one_meeting_is_minuted_twice() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 5, 5), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        String proposals = "/api/actions/" + action(inspected) + "/due-date-proposals";
        for (String to : List.of("2025-12-31", "2026-01-31")) {
            String proposal = API.post(
                            "ao", proposals, "{'to':'" + to + "','reasonCode':'CAPACITY','reason':'Posts are vacant'}")
                    .hasStatus(200)
                    .text("proposalId");
            API.post("chair", proposals + "/" + proposal + "/decision", decided(true, meeting))
                    .hasStatus(200);
        }
        assertThat(COUNCIL.decisions(meeting, 5)).hasSize(2);
    }

    @Test
    void closing_is_minuted_once_and_says_what_was_waived() {
        Visited visited = new Visited(API, "89936");
        String item = visited.recommendation(1);
        visited.ready(item, "2024-08-01");
        String meeting = visited.meeting("2024-08-06");
        String closing = "{'meetingId':'" + meeting
                + "','rationale':'Done','impactWaiver':'Seen in May','embeddingWaiver':'It cannot be undone'}";
        String path = "/api/recommendations/" + item;
        API.post("chair", path + "/closure", closing.replace("{", "{'effectiveOn':'2024-07-31',"))
                .isRefused("BEFORE_ITS_CAUSE");
        API.post("chair", path + "/closure", closing).hasStatus(200);
        List<JsonNode> decisions = COUNCIL.decisions(meeting, 3);
        assertThat(decisions).extracting(d -> d.get("type").asString()).containsExactly("CLOSE_RECOMMENDATION");
        assertThat(decisions.get(0).get("carriedOutBy").asString()).isEqualTo(item);
        assertThat(decisions.get(0).get("text").asString())
                .isEqualTo("Done Impact waived: Seen in May Embedding waived: It cannot be undone");
    }

    @Test
    void another_boards_meeting_decides_nothing_unless_one_plan_covers_both() {
        var ours = COUNCIL.inspection(LocalDate.of(2025, 6, 2), 1);
        var theirs = COUNCIL.inspection(LocalDate.of(2025, 7, 7), 1);
        String meeting = COUNCIL.meeting(theirs.id());
        String cancellation = "/api/actions/" + action(ours) + "/cancellation";
        String cancelled = "{'reason':'Done elsewhere','meetingId':'" + meeting + "'}";
        API.post("chair", cancellation, cancelled).isRefused("MEETING_OF_ANOTHER_BOARD");
        API.post("pm", "/api/plans", """
            {'inspectionIds': ['%s', '%s'], 'title': 'One plan', 'startsOn': '2025-03-01',
             'endsOn': '2026-03-31', 'chain': 'board-council'}\
            """.formatted(ours.id(), theirs.id())).hasStatus(201);
        API.post("chair", cancellation, cancelled).hasStatus(200);
    }

    @Test
    void a_decision_is_not_dated_before_what_it_decides_on() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 8, 4), 1);
        String proposals = "/api/actions/" + action(inspected) + "/due-date-proposals";
        String proposal = API.post(
                        "ao",
                        proposals,
                        "{'to':'2025-10-10','reasonCode':'CAPACITY','reason':'Posts','effectiveOn':'2025-09-09'}")
                .hasStatus(200)
                .text("proposalId");
        String decision = proposals + "/" + proposal + "/decision";
        API.post("sro", decision, "{'approved':true,'reason':'Yes','effectiveOn':'2025-09-08'}")
                .isRefused("BEFORE_ITS_CAUSE");
        API.post("sro", decision, "{'approved':true,'reason':'Yes','effectiveOn':'2025-09-09'}")
                .hasStatus(200);
    }

    @Test
    void what_is_refused_leaves_nothing_in_the_record() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 3, 3), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        String action = action(inspected);
        API.post("chair", "/api/actions/" + action + "/due-date-proposals/none/decision", decided(true, meeting))
                .isRefused("NO_SUCH_PROPOSAL");
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/interests",
                        "{'person':'chair','targets':['" + action + "'],'interest':'Runs the charity'}")
                .hasStatus(200);
        API.post("chair", "/api/actions/" + action + "/cancellation", "{'reason':'So','meetingId':'" + meeting + "'}")
                .isRefused("CONFLICT_DECLARED");
        assertThat(COUNCIL.decisions(meeting, 3)).isEmpty();
    }

    @Test
    void adopted_rules_stand_in_the_record_each_time() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 4, 7), 1);
        String meeting = COUNCIL.meeting(inspected.id());
        for (int days : List.of(5, 6)) {
            API.post("chair", "/api/inspections/" + inspected.id() + "/rules", """
                {'forecastDays': %d, 'soonDays': 14, 'blockedDays': 14, 'missedMonths': 2, 'slipDays': 30,
                 'extensions': 1, 'validFrom': '%s', 'meetingId': '%s',
                 'reason': 'As agreed'}\
                """.formatted(
                                    days, LocalDate.now(ZoneId.of("Europe/London")), meeting))
                    .hasStatus(200);
        }
        assertThat(COUNCIL.decisions(meeting, 5))
                .extracting(d -> d.get("text").asString())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Version 1, in force from"),
                        second -> assertThat(second).startsWith("Version 2, in force from"));
    }

    private static String action(Council.Inspected inspected) {
        return API.post("pm", "/api/actions", Council.action(inspected.recommendationIds()))
                .hasStatus(201)
                .id();
    }

    private static String decided(boolean approved, String meeting) {
        return "{'approved':" + approved + ",'reason':'So resolved','meetingId':'" + meeting + "'}";
    }
}
