package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Monitoring visits after an inspection, over the API. */
class MonitoringVisitTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void a_visit_is_arranged_inside_the_intervention_and_started_on_its_day() {
        Visited visited = new Visited(API, "89911");
        String path = "/api/visits/" + visited.notified("2024-09-10", "2024-09-11");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}").isRefused("VISIT_NOT_SCHEDULED");
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'2024-03-11','lastDay':'2024-03-12','effectiveOn':'2024-09-01'}")
                .isRefused("VISIT_OUTSIDE_INTERVENTION");
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'2024-09-17','lastDay':'2024-09-18','effectiveOn':'2024-09-01'}")
                .hasStatus(200);
        API.post("pm", path + "/feedback", "{'feedback':'Early.','effectiveOn':'2024-09-17'}")
                .isRefused("VISIT_NOT_STARTED");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-16'}").isRefused("VISIT_NOT_DUE");
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-17'}").hasStatus(200);
        API.post("pm", path + "/start", "{'effectiveOn':'2024-09-17'}").isRefused("VISIT_STARTED");
        API.post("pm", path + "/cancellation", "{'reason':'Late.','effectiveOn':'2024-09-17'}")
                .isRefused("VISIT_STARTED");
        API.post("pm", path + "/letter", "{'receivedOn':'2024-10-01','sequence':1,'effectiveOn':'2024-10-01'}")
                .isRefused("FEEDBACK_NOT_RECORDED");
        String other = "/api/visits/" + visited.notified("2024-12-03", "2024-12-04");
        API.post("pm", other + "/cancellation", "{'reason':'Put off.','effectiveOn':'2024-12-03'}")
                .hasStatus(200);
        Api.Answer over = API.post("pm", other + "/start", "{'effectiveOn':'2024-12-03'}");
        over.isRefused("VISIT_ENDED");
    }

    @Test
    void the_first_letter_stays_unpublished_unless_a_reason_says_why_and_the_second_does_not() {
        Visited visited = new Visited(API, "89912");
        String first = visited.spoken("2024-09-10", "2024-09-11");
        String second = visited.spoken("2025-01-14", "2025-01-15");
        API.post("pm", "/api/visits/" + first + "/letter/publication", publication(null))
                .isRefused("LETTER_NOT_RECEIVED");
        visited.letter(first, "2024-10-01", 1);
        visited.letter(second, "2025-02-04", 2);
        API.post("pm", "/api/visits/" + first + "/letter/publication", publication(null))
                .isRefused("FIRST_VISIT_LETTER_UNPUBLISHED");
        Api.Answer published = API.post("pm", "/api/visits/" + first + "/letter/publication", publication("Policy."))
                .hasStatus(200);
        API.post("pm", "/api/visits/" + first + "/letter/withholding", "{'reason':'No.'}")
                .isRefused("LETTER_SETTLED");
        API.post("pm", "/api/visits/" + second + "/letter/publication", publication(null))
                .hasStatus(200);
        JsonNode row = read("/api/visits/" + first, published);
        assertThat(row.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(row.at("/letter/overrideReason").asString()).isEqualTo("Policy.");
        assertThat(row.at("/first").asBoolean()).isTrue();
        JsonNode later = API.get("ia", "/api/visits?inspectionId=" + visited.inspection())
                .hasStatus(200)
                .body();
        assertThat(later.at("/items/0/id").asString()).isEqualTo(second);
        assertThat(later.at("/items/0/first").asBoolean()).isFalse();
        assertThat(API.get("ia", "/api/visits/" + first + "?effectiveOn=2024-09-10")
                        .body()
                        .at("/state")
                        .asString())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void of_visits_that_start_at_once_at_most_one_is_the_first() {
        Visited visited = new Visited(API, "89913");
        var started = Stream.of("2024-09-10", "2024-09-10", "2024-09-10", "2024-09-10")
                .map(day -> scheduled(visited, day))
                .toList();
        started.stream()
                .map(path -> CompletableFuture.supplyAsync(
                        () -> API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}")))
                .toList()
                .forEach(answer -> assertThat(answer.join().status()).isIn(200, 412));
        for (String path : started) {
            assertThat(API.post("pm", path + "/start", "{'effectiveOn':'2024-09-10'}")
                            .status())
                    .isIn(200, 422);
        }
        String end = visited.notified("2025-09-10", "2025-09-10");
        JsonNode all = API.get("ia", "/api/visits?inspectionId=" + visited.inspection() + "&after=" + end + ":0")
                .hasStatus(200)
                .body();
        assertThat(all.at("/items").valueStream().filter(v -> v.at("/first").asBoolean()))
                .hasSize(1);
        assertThat(all.at("/items")
                        .valueStream()
                        .filter(v -> v.at("/state").asString().equals("IN_PROGRESS")))
                .hasSize(4);
    }

    @Test
    void what_has_declined_is_proposed_for_reopening_and_people_decide() {
        Visited visited = new Visited(API, "89914");
        String closed = visited.recommendation(1);
        visited.close(closed, "2024-08-01");
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(visit, "2024-10-01", 1);
        String reopening = "/api/recommendations/" + closed + "/reopening";
        API.post("pm", reopening, reopened("any letter")).isRefused("REOPENING_NEEDS_A_VISIT");
        API.post("chair", "/api/recommendations/" + closed + "/reopening-dismissal", "{'reason':'None.'}")
                .isRefused("NO_REOPENING_PROPOSED");
        Api.Answer found = found(visit, closed);
        JsonNode proposed = read("/api/recommendations/" + closed, found);
        assertThat(proposed.at("/state").asString()).isEqualTo("CLOSED");
        assertThat(proposed.at("/atVisits/reopenings/0/findingId").asString()).isEqualTo(found.text("findingId"));
        settle(visit);
        conclude(visit).isRefused("FINDINGS_NOT_ACTIONED");
        String dismissal = "/api/recommendations/" + closed + "/reopening-dismissal";
        API.post("pm", dismissal, "{'reason':'One team.'}").hasStatus(403);
        Api.Answer dismissed = API.post("chair", dismissal, "{'reason':'One team.','effectiveOn':'2024-10-05'}")
                .hasStatus(200);
        assertThat(read("/api/recommendations/" + closed, dismissed).at("/atVisits/reopenings"))
                .isEmpty();
        API.post("pm", reopening, reopened(found.text("findingId"))).isRefused("REOPENING_NEEDS_A_VISIT");
        String again = found(visit, closed).text("findingId");
        Api.Answer open = API.post("pm", reopening, reopened(again)).hasStatus(200);
        JsonNode row = read("/api/recommendations/" + closed, open);
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
                         'newConcern': 'The frequency of supervision.', 'effectiveOn': '2024-10-02'}""").hasStatus(200);
        String concern = found.text("recommendationId");
        JsonNode row = read("/api/recommendations/" + concern, found);
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
        assertThat(read("/api/visits/" + visit, done).at("/state").asString()).isEqualTo("ACTIONED");
        assertThat(API.get("ia", "/api/visits/" + visit + "/history")
                        .hasStatus(200)
                        .body()
                        .at("/items"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void what_is_not_well_formed_or_not_allowed_is_said_by_name() {
        Visited visited = new Visited(API, "89916");
        violates(API.post("pm", "/api/visits", "{}"), "focusAreas", "inspectionId", "firstDay", "lastDay");
        String notice = "{'inspectionId':'" + visited.inspection() + "','focusAreas':['A'],'firstDay':'2024-09-10',";
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'2024-09-09'}"), "lastDay");
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'soon'}"), "lastDay");
        violates(API.post("pm", "/api/visits", notice + "'lastDay':'2024-09-11','visitId':'mine'}"), "visitId");
        API.post("pm", "/api/visits", notice.replace(visited.inspection(), "none") + "'lastDay':'2024-09-11'}")
                .hasStatus(404);
        API.post("ao", "/api/visits", notice + "'lastDay':'2024-09-11'}").hasStatus(403);
        API.post("pm", "/api/visits/none/start", "{}").hasStatus(404);
        API.get("pm", "/api/visits/none").hasStatus(404);
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        violates(
                API.post("clerk", "/api/visits/" + visit + "/letter", "{'sha256':'x'}"),
                "sequence",
                "receivedOn",
                "sha256");
        API.post(
                        "clerk",
                        "/api/visits/" + visit + "/letter",
                        "{'receivedOn':'2024-09-10','sequence':1,'effectiveOn':'2024-09-11'}")
                .isRefused("LETTER_BEFORE_VISIT_ENDED");
        visited.letter(visit, "2024-10-01", 1);
        String findings = "/api/visits/" + visit + "/findings";
        violates(API.post("pm", findings, "{}"), "page", "direction", "quote");
        violates(API.post("pm", findings, "{'direction':'DECLINED','quote':'Worse.','page':1}"), "recommendationId");
        violates(API.post("pm", findings, "{'direction':'UP','quote':'Better.','page':1}"), "direction");
        violates(
                API.post("pm", findings, "{'direction':'PROGRESS','quote':'" + "x".repeat(8_001) + "','page':1}"),
                "quote");
        String elsewhere = new Visited(API, "89917").recommendation(1);
        violates(API.post("pm", findings, finding(elsewhere)), "recommendationId");
        API.post("pm", findings, finding("none")).hasStatus(404);
        String key = "the-same-key";
        String said = API.post("pm", findings, finding(visited.recommendation(2)), "Idempotency-Key", key)
                .hasStatus(200)
                .text("findingId");
        assertThat(API.post("pm", findings, finding(visited.recommendation(2)), "Idempotency-Key", key)
                        .text("findingId"))
                .isEqualTo(said);
        API.post("pm", findings, finding(visited.recommendation(2)), "If-Match", "\"1\"")
                .hasStatus(412);
    }

    private static void violates(Api.Answer answer, String... fields) {
        answer.hasStatus(400);
        assertThat(answer.body()
                        .at("/violations")
                        .valueStream()
                        .map(v -> v.at("/field").asString()))
                .contains(fields);
    }

    private static String scheduled(Visited visited, String day) {
        String path = "/api/visits/" + visited.notified(day, day);
        API.post(
                        "pm",
                        path + "/schedule",
                        "{'firstDay':'" + day + "','lastDay':'" + day + "','effectiveOn':'" + day + "'}")
                .hasStatus(200);
        return path;
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

    private static String publication(@Nullable String reason) {
        String override = reason == null ? "" : "'overrideReason':'" + reason + "',";
        return "{" + override + "'publishedOn':'2025-02-20','effectiveOn':'2025-02-20'}";
    }

    /** Reads something when a change, perhaps of something else, is there. */
    private static JsonNode read(String path, Api.Answer change) {
        return API.get(
                        "ia",
                        path + "?after=" + change.id() + ":"
                                + change.body().get("version").asLong())
                .hasStatus(200)
                .body();
    }
}
