package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is replaced by decision of the board leaves its open actions to what took its place. */
class SuccessionOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89917");

    @Test
    void open_actions_go_on_for_the_recommendation_that_took_the_place() {
        var first = COUNCIL.inspection(LocalDate.of(2024, 1, 8), 2);
        var second = COUNCIL.inspection(LocalDate.of(2024, 6, 3), 1);
        String old = first.recommendationIds().getFirst();
        String other = first.recommendationIds().getLast();
        String later = second.recommendationIds().getFirst();
        String open = API.post("pm", "/api/actions", Council.action(List.of(old, other)))
                .hasStatus(201)
                .id();
        String done = done(old);
        String meeting = COUNCIL.meeting(first.id());
        String supersede = "{'byId':'" + later + "','reason':'Asked again','decisionMeetingId':'" + meeting + "'}";
        API.post("pm", "/api/recommendations/" + old + "/supersession", supersede)
                .isRefused("NO_SUCH_DECISION");
        API.post(
                        "chair",
                        "/api/meetings/" + meeting + "/decisions",
                        "{'type':'SUPERSEDE_RECOMMENDATION','targets':['" + old + "'],'text':'So resolved'}")
                .hasStatus(200);
        API.post("pm", "/api/recommendations/" + old + "/supersession", supersede)
                .hasStatus(200);

        Api.Answer reported = API.post(
                        "ao",
                        "/api/actions/" + open + "/progress",
                        "{'narrative':'Two have signed','forecastOn':'2025-09-30','selfRating':'ON_TRACK'}")
                .hasStatus(200);
        var action = API.get("ia", "/api/actions/" + open + "?after=" + open + ":" + reported.text("version"))
                .hasStatus(200)
                .body();
        assertThat(action.get("recommendationIds").valueStream().map(id -> id.asString()))
                .containsExactly(later, other);
        assertThat(action.get("inspectionId").asString()).isEqualTo(second.id());
        assertThat(COUNCIL.history("/api/recommendations/" + later))
                .contains("recommendation.planned", "action.carried", "recommendation.work-started");
        assertThat(API.get("ia", "/api/actions/" + done)
                        .body()
                        .get("recommendationIds")
                        .valueStream()
                        .map(id -> id.asString()))
                .as("what is done stays with what it was done for")
                .containsExactly(old);
        API.post("sro", "/api/recommendations/" + later + "/delivery", "{}").isRefused("ACTIONS_OPEN");
    }

    private static String done(String recommendation) {
        String action = API.post("pm", "/api/actions", Council.action(List.of(recommendation)))
                .hasStatus(201)
                .id();
        String evidence = COUNCIL.evidence(action, "Protocol");
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + evidence + "']}")
                .hasStatus(200);
        API.post("sro", "/api/actions/" + action + "/completion-decision", "{'verified':true}")
                .hasStatus(200);
        return action;
    }
}
