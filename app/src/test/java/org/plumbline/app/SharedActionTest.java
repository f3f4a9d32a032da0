package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One action for recommendations of two inspections: each inspection counts it, and each is done on its own. */
class SharedActionTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89913");

    @Test
    void each_inspection_lists_counts_and_waits_for_an_action_that_several_share() {
        var first = COUNCIL.inspection(LocalDate.of(2024, 1, 8), 1);
        var second = COUNCIL.inspection(LocalDate.of(2024, 6, 3), 1);
        String one = first.recommendationIds().getFirst();
        String other = second.recommendationIds().getFirst();
        Api.Answer added = API.post("pm", "/api/actions", Council.action(List.of(one, other)))
                .hasStatus(201);
        String action = added.id();
        String after = "after=" + action + ":" + added.text("version");

        for (var inspected : List.of(first, second)) {
            assertThat(API.get("ia", "/api/actions?inspectionId=" + inspected.id() + "&" + after)
                            .hasStatus(200)
                            .body()
                            .get("items")
                            .valueStream()
                            .map(a -> a.get("id").asString()))
                    .containsExactly(action);
            JsonNode progress = API.get("ia", "/api/inspections/" + inspected.id() + "/progress?" + after)
                    .hasStatus(200)
                    .body();
            assertThat(progress.at("/actions/total").asInt()).isOne();
            assertThat(progress.at("/actions/overdue").asInt()).isOne();
            assertThat(progress.at("/recommendations/overdue").asInt()).isOne();
            assertThat(API.get("ia", "/api/recommendations?overdue=true&inspectionId=" + inspected.id())
                            .body()
                            .get("total")
                            .asInt())
                    .isOne();
            API.post(
                            "sro",
                            "/api/recommendations/"
                                    + inspected.recommendationIds().getFirst() + "/delivery",
                            "{}")
                    .isRefused("ACTIONS_OPEN");
        }
        JsonNode then = API.get(
                        "ia",
                        "/api/actions?inspectionId=" + second.id() + "&effectiveOn="
                                + LocalDate.now(java.time.ZoneId.of("Europe/London")))
                .hasStatus(200)
                .body();
        assertThat(then.get("items"))
                .as("the past is looked at in the same way")
                .hasSize(1);
        done(action);
        Api.Answer delivered = API.post("sro", "/api/recommendations/" + one + "/delivery", "{}")
                .hasStatus(200);
        String waits = "?after=" + one + ":" + delivered.text("version");
        assertThat(API.get("ia", "/api/recommendations/" + one + waits).text("state"))
                .isEqualTo("DELIVERED");
        assertThat(API.get("ia", "/api/recommendations/" + other).text("state"))
                .as("what is declared of one says nothing of the other")
                .isNotEqualTo("DELIVERED");
    }

    @Test
    void the_stricter_board_decides_how_far_an_sro_may_move_the_date() {
        var first = COUNCIL.inspection(LocalDate.of(2024, 7, 1), 1);
        var second = COUNCIL.inspection(LocalDate.of(2024, 8, 5), 1);
        String meeting = COUNCIL.meeting(second.id());
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        API.post("chair", "/api/inspections/" + second.id() + "/rules", """
            {'forecastDays': 30, 'soonDays': 14, 'blockedDays': 14, 'missedMonths': 2, 'slipDays': 5,
             'extensions': 1, 'validFrom': '%s', 'meetingId': '%s', 'reason': 'Strict'}\
            """.formatted(today, meeting))
                .hasStatus(200);
        String action = API.post(
                        "pm",
                        "/api/actions",
                        Council.action(List.of(
                                first.recommendationIds().getFirst(),
                                second.recommendationIds().getFirst())))
                .hasStatus(201)
                .id();
        String proposals = "/api/actions/" + action + "/due-date-proposals";
        String proposal = API.post("ao", proposals, "{'to':'2025-10-10','reasonCode':'CAPACITY','reason':'Posts'}")
                .hasStatus(200)
                .text("proposalId");
        API.post("sro", proposals + "/" + proposal + "/decision", "{'approved':true,'reason':'Short'}")
                .isRefused("BOARD_DECISION_NEEDED");
    }

    @Test
    void each_board_sees_at_its_meetings_whether_a_shared_action_is_red() {
        var first = COUNCIL.inspection(LocalDate.of(2024, 10, 7), 1);
        var second = COUNCIL.inspection(LocalDate.of(2024, 11, 4), 1);
        String action = API.post(
                        "pm",
                        "/api/actions",
                        Council.action(List.of(
                                first.recommendationIds().getFirst(),
                                second.recommendationIds().getFirst())))
                .hasStatus(201)
                .id();
        for (var inspected : List.of(second, first)) {
            API.post("clerk", "/api/meetings/" + COUNCIL.meeting(inspected.id()) + "/closing", "{}")
                    .hasStatus(200);
        }
        API.get("ia", "/api/actions/" + action + "?after=" + action + ":3").hasStatus(200);
        assertThat(COUNCIL.history("/api/actions/" + action).filter("action.red-at-meeting"::equals))
                .hasSize(2);
    }

    @Test
    void a_form_offers_what_the_other_inspections_of_the_authority_found() {
        var first = COUNCIL.inspection(LocalDate.of(2024, 12, 2), 1);
        var second = COUNCIL.inspection(LocalDate.of(2025, 1, 6), 1);
        String found = second.recommendationIds().getFirst();
        API.get("ia", "/api/recommendations/" + found + "?after=" + found + ":1")
                .hasStatus(200);
        API.get("ia", "/api/inspections/" + second.id() + "?after=" + found + ":1")
                .hasStatus(200);
        assertThat(Pages.signedIn("pm")
                        .open("/steps/AddAction?about=" + first.id())
                        .body())
                .contains(first.recommendationIds().getFirst(), found);
    }

    @Test
    void an_action_serves_one_authority_alone() {
        var ours = COUNCIL.inspection(LocalDate.of(2024, 9, 2), 1);
        var theirs = new Council(API, "89914").inspection(LocalDate.of(2024, 9, 2), 1);
        API.post(
                        "pm",
                        "/api/actions",
                        Council.action(List.of(
                                ours.recommendationIds().getFirst(),
                                theirs.recommendationIds().getFirst())))
                .hasStatus(400);
    }

    private static void done(String action) {
        String evidence = COUNCIL.evidence(action, "Protocol");
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + evidence + "']}")
                .hasStatus(200);
        API.post("sro", "/api/actions/" + action + "/completion-decision", "{'verified':true}")
                .hasStatus(200);
    }
}
