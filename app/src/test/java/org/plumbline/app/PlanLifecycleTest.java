package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An improvement plan over the API, from its draft to the version that a clock's submission needs. */
class PlanLifecycleTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String DAY = "'effectiveOn':'2025-04-02'";

    /** An inspection with one accepted recommendation, an action on it and a running clock. */
    private record Found(String inspection, String recommendation, String clock) {}

    @Test
    void a_plan_is_frozen_approved_by_each_body_submitted_refreshed_and_stays_readable() {
        Found found = found("89911");
        String plan = drafted(found);
        String path = "/api/plans/" + plan;
        API.post("pm", path + "/versions", "{}").isRefused("PLAN_EMPTY");
        String priority = priority(path, "Leadership");
        String other = priority(path, "Practice");
        String link = "{'recommendationId':'" + found.recommendation() + "'," + DAY + "}";
        API.post("pm", path + "/priorities/none/recommendations", link).isRefused("NO_SUCH_PRIORITY");
        API.post("pm", path + "/priorities/" + priority + "/recommendations", link)
                .hasStatus(200);
        API.post("pm", path + "/priorities/" + other + "/recommendations", link).hasStatus(200);
        API.post("pm", path + "/priorities/" + other + "/recommendations", link).isRefused("PRIORITY_UNCHANGED");
        contributes(plan, priority, found.recommendation());
        String delivery = "/api/recommendations/" + found.recommendation() + "/delivery";
        API.post("sro2", delivery, "{" + DAY + "}").isRefused("NOT_SRO");
        API.post("sro", delivery, "{" + DAY + "}").isRefused("ACTIONS_OPEN");
        API.post("pm", "/api/actions", action(found.recommendation(), "2026-04-01"))
                .isRefused("OUTSIDE_PLAN_PERIOD");

        Api.Answer frozen = API.post("pm", path + "/versions", "{" + DAY + "}").hasStatus(200);
        assertThat(frozen.text("versionNumber")).isEqualTo("1");
        API.post("pm", path + "/priorities", "{'title':'Late','sroOffice':'Director','sro':'sro'}")
                .isRefused("PLAN_LOCKED");
        String meeting = meeting(found.inspection());
        String endorsement = "{'versionNumber':1,'body':'Improvement Board','meetingId':'" + meeting + "'," + DAY + "}";
        String approval = "{'versionNumber':1,'body':'Full Council','minuteReference':'C 12'," + DAY + "}";
        API.post("clerk", path + "/approval", approval).isRefused("NOT_NEXT_IN_CHAIN");
        API.post("clerk", path + "/endorsement", endorsement).isRefused("RECORDER_NOT_PERMITTED");
        API.post("pm", path + "/endorsement", endorsement).isRefused("SAME_PERSON");
        API.post("sro", path + "/endorsement", endorsement).hasStatus(403);
        API.post("chair", path + "/endorsement", endorsement).hasStatus(200);
        API.post("chair", path + "/endorsement", endorsement).isRefused("NOT_NEXT_IN_CHAIN");
        API.post("clerk", path + "/approval", "{'versionNumber':1,'body':'Full Council'," + DAY + "}")
                .isRefused("MINUTE_MISSING");

        String clock = "/api/obligations/" + found.clock();
        String submission = "{'planVersion':'1','recipients':['Secretary of State','His Majesty’s Chief Inspector'],"
                + "'proof':'Post book','effectiveOn':'2025-04-03'}";
        API.post("pm", clock + "/submission", submission).isRefused("VERSION_NOT_APPROVED");
        JsonNode approved =
                API.post("clerk", path + "/approval", approval).hasStatus(200).body();
        assertThat(approved.at("/obligationIds")).hasSize(1);
        API.post("pm", clock + "/submission", submission).hasStatus(200);
        JsonNode submitted = API.get(
                        "ia",
                        path + "?after=" + plan + ":" + (approved.at("/version").asLong() + 1))
                .body();
        assertThat(submitted.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/versions/0/state").asString()).isEqualTo("SUBMITTED");

        API.post("pm", path + "/going-live", "{" + DAY + "}").hasStatus(200);
        API.post("chair", path + "/closing", "{'meetingId':'" + meeting + "','rationale':'Done'," + DAY + "}")
                .isRefused("OPEN_ITEMS");
        API.post("pm", path + "/refresh", "{'reason':'What the visit found'," + DAY + "}")
                .hasStatus(200);
        long version = API.post(
                        "pm",
                        path + "/priorities/" + other + "/title",
                        "{'title':'Practice and plans','effectiveOn':'2025-04-04'}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        JsonNode now = API.get("ia", path + "?after=" + plan + ":" + version)
                .hasStatus(200)
                .body();
        assertThat(now.at("/state").asString()).isEqualTo("REFRESHED");
        assertThat(now.at("/versions/0/state").asString()).isEqualTo("LIVE");
        assertThat(now.at("/priorities/1/title").asString()).isEqualTo("Practice and plans");
        assertThat(now.at("/priorities/0/recommendationIds")).isEmpty();
        assertThat(now.at("/standing/1/actions").asInt()).isEqualTo(1);
        assertThat(now.at("/standing/1/delivery/RED").asInt()).isEqualTo(1);
        JsonNode priorities = API.get("ia", "/api/inspections/" + found.inspection() + "/progress")
                .body()
                .at("/priorities");
        assertThat(priorities.at("/1/title").asString()).isEqualTo("Practice and plans");
        assertThat(priorities.at("/1/rating").asString()).isEqualTo("RED");
        assertThat(priorities.at("/1/impact/NONE_YET").asInt()).isEqualTo(1);
        JsonNode before = API.get("ia", path + "?effectiveOn=2025-04-02").body();
        assertThat(before.at("/priorities/1/title").asString()).isEqualTo("Practice");
        assertThat(API.get("ia", path + "/history").body().at("/items")).hasSizeGreaterThanOrEqualTo(10);
        frozenContentIsWhatWasHashed(path, frozen.text("sha256"), found);
    }

    /** To what another priority leads on, as long as nobody says that it does so no longer. */
    private static void contributes(String plan, String priority, String recommendation) {
        String path = "/api/plans/" + plan;
        String contributions = path + "/priorities/" + priority + "/contributions";
        Api.Answer added = API.post("pm", contributions, "{'recommendationId':'" + recommendation + "'," + DAY + "}")
                .hasStatus(200);
        assertThat(API.read(path, added).at("/priorities/0/contributesTo/0").asString())
                .isEqualTo(recommendation);
        assertThat(Pages.signedIn("pm").open("/plans/" + plan).body()).contains("Contributes to recommendations");
        Api.Answer ended = API.post("pm", contributions + "/" + recommendation + "/ending", "{" + DAY + "}")
                .hasStatus(200);
        assertThat(API.read(path, ended).at("/priorities/0/contributesTo")).isEmpty();
    }

    private static void frozenContentIsWhatWasHashed(String path, String sha256, Found found) {
        Api.Answer content = API.get("ia", path + "/versions/1").hasStatus(200);
        assertThat(content.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
        JsonNode held = content.body();
        byte[] canonical = new JsonMapper().writeValueAsString(held).getBytes(StandardCharsets.UTF_8);
        assertThat(Sha256.of(canonical)).isEqualTo(sha256);
        assertThat(held.at("/priorities/1/title").asString()).isEqualTo("Practice");
        assertThat(held.at("/priorities/1/recommendations/0/recommendationId").asString())
                .isEqualTo(found.recommendation());
        assertThat(held.at("/priorities/1/recommendations/0/actions/0/baselineDueOn")
                        .asString())
                .isEqualTo("2025-06-30");
        assertThat(held.toString()).doesNotContain("\"sro\"");
        API.get("ia", path + "/versions/2").hasStatus(404);
        API.get("ia", path + "/versions/x").hasStatus(400);
    }

    @Test
    void a_version_sent_back_keeps_its_number_and_the_next_is_a_new_one() {
        Found found = found("89912");
        String plan = drafted(found);
        String path = "/api/plans/" + plan;
        String priority = priority(path, "Leadership");
        API.post(
                        "pm",
                        path + "/priorities/" + priority + "/recommendations",
                        "{'recommendationId':'" + found.recommendation() + "'}")
                .hasStatus(200);
        API.post("pm", path + "/versions", "{" + DAY + "}").hasStatus(200);
        API.post(
                        "chair",
                        path + "/return",
                        "{'versionNumber':1,'body':'Improvement Board','reason':'No measures','meetingId':'"
                                + meeting(found.inspection()) + "'," + DAY + "}")
                .hasStatus(200);
        Api.Answer second = API.post("pm", path + "/versions", "{" + DAY + "}").hasStatus(200);
        assertThat(second.text("versionNumber")).isEqualTo("2");
        long version = API.post("pm", path + "/withdrawal", "{'reason':'Another plan'," + DAY + "}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        JsonNode ended = API.get("ia", path + "?after=" + plan + ":" + version).body();
        assertThat(ended.at("/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(ended.at("/versions/0/state").asString()).isEqualTo("RETURNED");
        drafted(found);
    }

    @Test
    void what_is_not_well_formed_is_said_field_by_field_and_an_inspection_has_one_plan() {
        Found found = found("89913");
        String right = draft(found.inspection(), "board-council");
        API.post("pm", "/api/plans", "{}").hasStatus(400);
        API.post("pm", "/api/plans", right.replace("2025-04-01", "2026-04-01")).hasStatus(400);
        API.post("pm", "/api/plans", right.replace("Better together", "x".repeat(301)))
                .hasStatus(400);
        API.post("pm", "/api/plans", right.replace("['", "'").replace("']", "'"))
                .hasStatus(400);
        API.post("pm", "/api/plans", draft(found.inspection(), "nobody")).isRefused("UNKNOWN_CHAIN");
        API.post("pm", "/api/plans", draft("none", "board-council")).hasStatus(404);
        API.post("sro", "/api/plans", right).hasStatus(403);
        String key = "plan-" + found.inspection();
        String plan = API.post("pm", "/api/plans", right, "Idempotency-Key", key)
                .hasStatus(201)
                .id();
        assertThat(API.post("pm", "/api/plans", right, "Idempotency-Key", key).id())
                .isEqualTo(plan);
        API.post("pm", "/api/plans", right).isRefused("PLAN_EXISTS");
        API.post("pm", "/api/plans/none/versions", "{}").hasStatus(404);
        API.post("chair", "/api/plans/" + plan + "/endorsement", "{'versionNumber':'one','body':'Full Council'}")
                .hasStatus(400);
        API.post("pm", "/api/plans/" + plan + "/going-live", "{}", "If-Match", "\"7\"")
                .hasStatus(412);
        assertThat(API.get("ia", "/api/plans?inspectionId=" + found.inspection() + "&after=" + plan + ":0")
                        .body()
                        .at("/items/0/chain/steps"))
                .hasSize(2);
        assertThat(API.get("ia", "/api/approval-chains").hasStatus(200).body()).hasSizeGreaterThanOrEqualTo(4);
        API.get("ia", "/api/plans/none").hasStatus(404);
    }

    private static String drafted(Found found) {
        return API.post("pm", "/api/plans", draft(found.inspection(), "board-council"))
                .hasStatus(201)
                .id();
    }

    private static String draft(String inspection, String chain) {
        return "{'inspectionIds':['" + inspection + "'],'title':'Better together','startsOn':'2025-04-01',"
                + "'endsOn':'2026-03-31','chain':'" + chain + "'," + DAY + "}";
    }

    private static String priority(String path, String title) {
        return API.post(
                        "pm",
                        path + "/priorities",
                        "{'title':'" + title + "','sroOffice':'Director','sro':'sro'," + DAY + "}")
                .hasStatus(200)
                .text("priorityId");
    }

    private static String meeting(String inspection) {
        BoardMembers.appoint(API, inspection);
        String day = "'effectiveOn':'2025-04-02'}";
        String meeting = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspection
                                + "','title':'Improvement board','heldOn':'2025-04-02','quorum':2," + day)
                .hasStatus(201)
                .id();
        API.post("clerk", "/api/meetings/" + meeting + "/opening", "{'present':['chair','bm']," + day)
                .hasStatus(200);
        return meeting;
    }

    private static Found found(String urn) {
        String inspection = API.post("pm", "/api/inspections", """
                        {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '%s', 'firstDay': '2025-02-10',
                         'lastDay': '2025-02-21', 'effectiveOn': '2025-02-24'}""".formatted(urn))
                .hasStatus(201)
                .id();
        String path = "/api/inspections/" + inspection;
        JsonNode received = API.post(
                        "clerk", path + "/receipt", "{'receivedOn':'2025-03-11','effectiveOn':'2025-03-11'}")
                .hasStatus(200)
                .body();
        API.post("pm", path + "/findings", """
                        {'judgements': [{'name': 'Overall effectiveness', 'grade': 'GOOD'}],
                         'findings': [{'position': 1, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Visit children sooner.',
                                       'page': 1}],
                         'effectiveOn': '2025-03-12'}""").hasStatus(200);
        API.post("pm", "/api/plans", draft(inspection, "board-council")).isRefused("FINDINGS_NOT_CONFIRMED");
        String recommendation = API.post(
                        "pm2",
                        path.replace("/api/inspections/", "/api/report-imports/") + "/confirmation",
                        "{'receivedOn':'2025-03-11','acknowledgedWarnings':[],'effectiveOn':'2025-03-12'}")
                .hasStatus(200)
                .body()
                .at("/recommendationIds/0")
                .asString();
        API.post(
                        "dcs",
                        "/api/recommendations/" + recommendation + "/response",
                        "{'decision':'ACCEPTED','effectiveOn':'2025-03-20'}")
                .hasStatus(200);
        API.post("pm", "/api/actions", action(recommendation, "2025-06-30")).hasStatus(201);
        return new Found(inspection, recommendation, statement(received));
    }

    private static String action(String recommendation, String dueOn) {
        return """
                {'recommendationIds': ['%s'], 'title': 'Weekly visit report', 'owner': 'ao',
                 'ownerRole': 'Service Manager', 'startOn': '2025-04-01', 'dueOn': '%s',
                 'successCriteria': ['Visited in time'], 'effectiveOn': '2025-04-01'}""".formatted(recommendation, dueOn);
    }

    /** Of the clocks the receipt started, the one that waits for a submission. */
    private static String statement(JsonNode received) {
        for (JsonNode id : received.get("obligationIds")) {
            String path = "/api/obligations/" + id.asString() + "?after=" + id.asString() + ":0";
            if (API.get("ia", path).body().at("/rule/code").asString().equals("STATEMENT")) {
                return id.asString();
            }
        }
        throw new IllegalStateException("No clock waits for a statement");
    }
}
