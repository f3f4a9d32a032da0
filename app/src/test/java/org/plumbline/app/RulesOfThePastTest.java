package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A board changes every rule on 1 April 2025. The day before is told by those before, and so is what was known before. */
class RulesOfThePastTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String BEFORE = "2025-03-31";
    private static final String AFTER = "2025-04-01";
    private static final RulesOfThePastTest TOLD = new RulesOfThePastTest();

    private final Map<String, String> actions = new HashMap<>();
    private String inspection = "";
    private String recommendation = "";
    private String meeting = "";
    private long before;
    private long since;

    private static synchronized RulesOfThePastTest told() {
        if (TOLD.meeting.isEmpty()) {
            TOLD.plan();
            TOLD.act();
            TOLD.adopt();
        }
        return TOLD;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rules/forecastDays          | 30      | 10
        rules/soonDays              | 14      | 60
        rules/blockedDays           | 14      | 5
        rules/missedMonths          | 2       | 1
        rules/slipDays              | 30      | 7
        rules/extensions            | 1       | 3
        board/quorum                | 1       | 2
        board/chairAttends          | false   | true
        board/assurance/second      | ["PRIORITY_ACTION"] | ["AREA_FOR_IMPROVEMENT"]
        board/assurance/third       | []      | ["PRIORITY_ACTION"]
        board/assurance/thirdPercent | 0      | 10
        board/holdDays              | 90      | 45
        board/riskBands/low         | 4       | 2
        board/riskBands/medium      | 9       | 5
        board/riskBands/high        | 15      | 7
        board/fewestCases           | 5       | 8
        board/overdueDays           | 30      | 12
        board/redMeetings           | 2       | 3
        board/rhythm/cycleDays      | 0       | 14
        board/rhythm/evidenceMonths | null    | 6
        """)
    void each_rule_is_told_as_it_was_on_the_day_and_as_it_was_known(String rule, String before, String after) {
        RulesOfThePastTest t = told();
        String path = "/api/inspections/" + t.inspection + "/rules";
        assertThat(value(path + "?effectiveOn=" + BEFORE, rule)).isEqualTo(before);
        assertThat(value(path + "?effectiveOn=" + AFTER, rule)).isEqualTo(after);
        assertThat(value(path, rule)).as("today").isEqualTo(after);
        assertThat(value(path + "?asAt=" + t.before, rule))
                .as("today, as was known before the decision")
                .isEqualTo(before);
        assertThat(value(path + "?asAt=" + t.since + "&effectiveOn=" + BEFORE, rule))
                .as("the day before, as is known since")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        forecast | AMBER | Forecast 19 days after the due date. | RED   | Forecast 19 days after the due date.
        soon     | GREEN | Neither overdue nor forecast to be late. | AMBER | Due in 24 days.
        blocked  | GREEN | Neither overdue nor forecast to be late. | RED   | Blocked for 10 days.
        silent   | AMBER | No update for a monthly cycle.       | RED   | No update for 2 cycles of 14 days.
        """)
    void an_action_is_rated_by_the_rules_of_the_day(
            String action, String colour, String because, String colourThen, String becauseThen) {
        RulesOfThePastTest t = told();
        String path = "/api/actions/" + t.actions.get(action);
        JsonNode before = read(path + "?effectiveOn=" + BEFORE).at("/delivery");
        assertThat(before.at("/colour").asString()).isEqualTo(colour);
        assertThat(before.at("/because").asString()).isEqualTo(because);
        assertThat(before.at("/rulesVersion").asInt()).isZero();
        JsonNode after = read(path + "?effectiveOn=" + AFTER).at("/delivery");
        assertThat(after.at("/colour").asString()).isEqualTo(colourThen);
        assertThat(after.at("/because").asString()).isEqualTo(becauseThen);
        assertThat(after.at("/rulesVersion").asInt()).isOne();
        assertThat(read(path + "?effectiveOn=" + AFTER + "&asAt=" + t.before)
                        .at("/delivery/rulesVersion")
                        .asInt())
                .as("as was known before the decision")
                .isZero();
    }

    @Test
    void evidence_is_valid_for_as_long_as_the_board_says_from_then_on() {
        RulesOfThePastTest t = told();
        assertThat(read("/api/evidence/" + t.submitted(BEFORE))
                        .findPath("validUntil")
                        .isNull())
                .isTrue();
        assertThat(read("/api/evidence/" + t.submitted(AFTER))
                        .findPath("validUntil")
                        .asString())
                .isEqualTo("2025-10-01");
    }

    private String submitted(String day) {
        String id = API.upload(
                        "ao",
                        "/api/evidence",
                        "rota.txt",
                        "text/plain",
                        ("A rota of " + day).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "actionId",
                        Objects.requireNonNull(actions.get("soon")),
                        "title",
                        "Rota",
                        "type",
                        "AUDIT",
                        "criterion",
                        "1",
                        "effectiveOn",
                        day)
                .hasStatus(201)
                .id();
        API.get("ia", "/api/evidence/" + id + "?after=" + id + ":0").hasStatus(200);
        return id;
    }

    private void plan() {
        OneFinding found =
                OneFinding.accepted(API, "89906", LocalDate.parse("2025-01-06"), LocalDate.parse("2025-02-03"));
        inspection = found.inspection();
        recommendation = found.recommendation();
    }

    private void act() {
        actions.put("forecast", action("2025-06-01", "2025-06-20", "2025-03-25"));
        actions.put("soon", action("2025-04-25", "2025-04-25", "2025-03-25"));
        actions.put("blocked", action("2025-06-01", "2025-06-01", "2025-03-25"));
        actions.put("silent", action("2025-06-01", "2025-06-01", "2025-02-20"));
        API.post(
                        "ao",
                        "/api/actions/" + actions.get("blocked") + "/obstacle",
                        "{'reason':'No room is free','effectiveOn':'2025-03-22'}")
                .hasStatus(200);
    }

    private String action(String dueOn, String forecastOn, String reportedOn) {
        String id = API.post("pm", "/api/actions", """
            {'recommendationIds': ['%s'], 'title': 'A rota for visits', 'owner': 'ao',
             'ownerRole': 'Head of service', 'startOn': '2025-02-10', 'dueOn': '%s',
             'successCriteria': ['Every child is seen'], 'effectiveOn': '2025-02-10'}\
            """.formatted(recommendation, dueOn))
                .hasStatus(201)
                .id();
        API.post("ao", "/api/actions/" + id + "/progress", """
            {'narrative': 'The rota is drafted', 'forecastOn': '%s', 'selfRating': 'ON_TRACK',
             'effectiveOn': '%s'}\
            """.formatted(forecastOn, reportedOn))
                .hasStatus(200);
        return id;
    }

    private void adopt() {
        BoardMembers.appoint(API, inspection);
        meeting = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspection + "','title':'Improvement board','heldOn':'" + AFTER
                                + "','quorum':1,'effectiveOn':'2025-03-20'}")
                .hasStatus(201)
                .id();
        String path = "/api/meetings/" + meeting;
        API.post("clerk", path + "/opening", "{'present':['chair','bm'],'effectiveOn':'" + AFTER + "'}")
                .hasStatus(200);
        before = known("/api/meetings", meeting + ":1");
        API.post("chair", "/api/inspections/" + inspection + "/rules", """
            {'forecastDays': 10, 'soonDays': 60, 'blockedDays': 5, 'missedMonths': 1, 'slipDays': 7,
             'extensions': 3, 'quorumMembers': 2, 'chairAttends': true, 'secondLine': ['AREA_FOR_IMPROVEMENT'],
             'thirdLine': ['PRIORITY_ACTION'], 'thirdLinePercent': 10, 'holdDays': 45, 'lowUpTo': 2,
             'mediumUpTo': 5, 'highUpTo': 7, 'fewestCases': 8, 'overdueDays': 12, 'redMeetings': 3,
             'cycleDays': 14, 'evidenceMonths': 6, 'validFrom': '%s', 'meetingId': '%s',
             'reason': 'As agreed with the adviser.', 'effectiveOn': '%s'}\
            """.formatted(AFTER, meeting, AFTER))
                .hasStatus(200);
        API.post("clerk", path + "/closing", "{'effectiveOn':'" + AFTER + "'}").hasStatus(200);
        String next = action("2025-09-01", "2025-09-01", "2025-03-26");
        since = known("/api/actions", next + ":1");
    }

    /** How far the history of what is on record goes by now. */
    private static long known(String path, String after) {
        return API.get("ia", path + "?after=" + after)
                .hasStatus(200)
                .body()
                .get("position")
                .asLong();
    }

    private static String value(String path, String rule) {
        JsonNode found = read(path).at("/inForce/" + rule);
        return found.isContainer() ? found.toString() : found.asString("null");
    }

    private static JsonNode read(String path) {
        return API.get("ia", path).hasStatus(200).body();
    }
}
