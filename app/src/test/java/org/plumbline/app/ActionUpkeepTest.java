package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What may happen to an action beside its way to completion, over the API. */
class ActionUpkeepTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Visited OF_NO_PLAN = new Visited(API, "89937");

    @Test
    void an_action_is_blocked_staged_passed_on_cancelled_and_reopened() {
        String path = "/api/actions/" + action();
        API.post("ao", path + "/obstacle", "{'reason':'No licence.','effectiveOn':'2025-03-02'}")
                .hasStatus(200);
        API.post("ao", path + "/obstacle", "{'reason':'No licence.','effectiveOn':'2025-03-02'}")
                .isRefused("ALREADY_BLOCKED");
        API.post("ao", path + "/obstacle/removal", "{'reason':'It came.','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        String milestone = API.post(
                        "pm",
                        path + "/milestones",
                        "{'title':'Pilot in one team','dueOn':'2025-03-20','effectiveOn':'2025-03-03'}")
                .hasStatus(200)
                .text("milestoneId");
        API.post("ao", path + "/milestones/nonsense/completion", "{'effectiveOn':'2025-03-20'}")
                .isRefused("NO_SUCH_MILESTONE");
        API.post("ao", path + "/milestones/" + milestone + "/completion", "{'effectiveOn':'2025-03-20'}")
                .hasStatus(200);
        API.post(
                        "pm",
                        path + "/owner",
                        "{'ownerRole':'Deputy','owner':'ao2','reason':'Left.','effectiveOn':'2025-03-21'}")
                .hasStatus(200);
        API.post("ao", path + "/obstacle", "{'reason':'No licence.','effectiveOn':'2025-03-22'}")
                .isRefused("NOT_OWNER");
        Api.Answer reported = API.post(
                        "ao2",
                        path + "/progress",
                        "{'narrative':'Begun','forecastOn':'2099-04-30','selfRating':'ON_TRACK',"
                                + "'effectiveOn':'2025-03-22'}")
                .hasStatus(200);
        API.post("sro", path + "/cancellation", "{'reason':'Late anyway.','effectiveOn':'2025-03-22'}")
                .isRefused("BOARD_DECISION_NEEDED");
        String after = "?after=" + reported.id() + ":" + reported.body().get("version");
        JsonNode row = API.get("ia", path + after + "&effectiveOn=2025-03-02")
                .hasStatus(200)
                .body();
        assertThat(row.at("/around/obstacle/reason").asString()).isEqualTo("No licence.");
        JsonNode now = API.get("ia", path).hasStatus(200).body();
        assertThat(now.at("/around/earlierOwners/0").asString()).isEqualTo("ao");
        assertThat(now.at("/around/milestones/0/state").asString()).isEqualTo("COMPLETE");
    }

    @Test
    void an_sro_accepts_what_is_reported_and_stands_behind_a_date_that_the_board_decides_on() {
        String path = "/api/actions/" + action();
        String acceptance = path + "/progress/acceptance";
        API.post("sro", acceptance, "{'effectiveOn':'2025-03-05'}").isRefused("NO_UPDATE_TO_ACCEPT");
        API.post(
                        "ao",
                        path + "/progress",
                        "{'narrative':'Begun','forecastOn':'2099-04-30','selfRating':'ON_TRACK',"
                                + "'effectiveOn':'2025-03-04'}")
                .hasStatus(200);
        API.post("sro", acceptance, "{'effectiveOn':'2025-03-05'}").hasStatus(200);
        String proposal = API.post(
                        "ao",
                        path + "/due-date-proposals",
                        "{'to':'2099-06-30','reasonCode':'CAPACITY','reason':'Late.','effectiveOn':'2025-03-06'}")
                .hasStatus(200)
                .text("proposalId");
        String endorsement = path + "/due-date-proposals/" + proposal + "/endorsement";
        API.post("ao", endorsement, "{'reason':'Mine.','effectiveOn':'2025-03-07'}")
                .isRefused("SELF_APPROVAL");
        API.post("pm", endorsement, "{'reason':'Please.','effectiveOn':'2025-03-07'}")
                .hasStatus(403);
        Api.Answer endorsed = API.post(
                        "sro", endorsement, "{'reason':'The districts need it.','effectiveOn':'2025-03-07'}")
                .hasStatus(200);
        API.post("sro", endorsement, "{'reason':'Again.','effectiveOn':'2025-03-07'}")
                .isRefused("ALREADY_ENDORSED");
        JsonNode row = API.read(path, endorsed);
        assertThat(row.at("/report/acceptedOn").asString()).isEqualTo("2025-03-05");
        assertThat(row.at("/proposal/endorsement/reason").asString()).isEqualTo("The districts need it.");
        assertThat(Pages.signedIn("chair").open(path.replace("/api", "")).body())
                .contains("The districts need it.", "Endorsed by the senior responsible owner");
    }

    @Test
    void a_date_that_the_law_sets_stays() {
        String path = "/api/actions/" + action();
        API.post("pm", path + "/statutory-date", "{'statute':'SI 2007/462 reg. 3','effectiveOn':'2025-03-02'}")
                .hasStatus(200);
        API.post(
                        "ao",
                        path + "/due-date-proposals",
                        "{'to':'2099-05-01','reasonCode':'CAPACITY','reason':'Late.','effectiveOn':'2025-03-03'}")
                .isRefused("STATUTORY_DATE");
    }

    @Test
    void an_owner_declares_an_action_worse_than_the_rules_find_it_and_everybody_is_shown_why() {
        String path = "/api/actions/" + action();
        API.post(
                        "ao",
                        path + "/progress",
                        "{'narrative':'Begun','forecastOn':'2099-04-30','selfRating':'ON_TRACK','pct':40,"
                                + "'blockers':'No licence yet','effectiveOn':'2025-03-02'}")
                .hasStatus(200);
        API.post(
                        "ao",
                        path + "/progress",
                        "{'narrative':'More','forecastOn':'2099-04-30','selfRating':'ON_TRACK','pct':101}")
                .hasStatus(400);
        String declare = path + "/declared-rating";
        API.post("ao", declare, "{'rating':'AMBER','reason':'Two leave.','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        API.post("ao", declare, "{'rating':'AMBER','reason':'Two leave.','effectiveOn':'2025-03-03'}")
                .isRefused("RATING_NOT_WORSE");
        API.post("ao2", declare, "{'rating':'RED','reason':'Two leave.','effectiveOn':'2025-03-03'}")
                .isRefused("NOT_OWNER");
        API.post("ao", declare, "{'rating':'GREEN','reason':'All well.','effectiveOn':'2025-03-03'}")
                .hasStatus(400);
        API.post(
                        "pm",
                        path + "/wording",
                        "{'title':'Supervision standard, agreed','successCriteria':['All are trained'],"
                                + "'reason':'It is agreed','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        Api.Answer declared = API.post(
                        "ao", declare, "{'rating':'RED','reason':'All leave.','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        JsonNode row = API.get(
                        "ia",
                        path + "?after=" + declared.id() + ":" + declared.body().get("version")
                                + "&effectiveOn=2025-03-03")
                .hasStatus(200)
                .body();
        assertThat(row.at("/delivery/colour").asString()).isEqualTo("RED");
        assertThat(row.at("/delivery/because").asString()).isEqualTo("Its owner declares it red: All leave.");
        assertThat(row.at("/report/pct").asInt()).isEqualTo(40);
        assertThat(row.at("/title").asString()).isEqualTo("Supervision standard, agreed");
        String recommendation = row.at("/recommendationIds/0").asString();
        JsonNode rated = API.get("ia", "/api/recommendations/" + recommendation + "?effectiveOn=2025-03-03")
                .body()
                .at("/delivery");
        assertThat(rated.at("/colour").asString()).isEqualTo("RED");
        assertThat(rated.at("/counts/RED").asInt()).isPositive();
    }

    private static String action() {
        String recommendation = OF_NO_PLAN.recommendation(1);
        API.post(
                "dcs",
                "/api/recommendations/" + recommendation + "/response",
                "{'decision':'ACCEPTED','effectiveOn':'2024-04-02'}");
        return API.post("pm", "/api/actions", """
                        {"recommendationIds": ["%s"], "title": "Supervision standard", "owner": "ao",
                         "ownerRole": "Principal Social Worker", "startOn": "2025-03-01", "dueOn": "2099-04-30",
                         "successCriteria": ["All are trained"], "effectiveOn": "2025-03-01"}""".formatted(recommendation))
                .hasStatus(201)
                .id();
    }
}
