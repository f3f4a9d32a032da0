package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One board sets every rule it goes by; what stays red is escalated, and who asks too often speaks to it. */
class BoardRulesTest {

    private static final Api API = new Api(RunningApp.port());
    private static final BoardRulesTest TOLD = new BoardRulesTest();

    private String inspection = "";
    private String recommendation = "";
    private String action = "";
    private String untouched = "";
    private String risk = "";
    private String next = "";

    /** An inspection whose board adopted rules of its own. */
    static String board() {
        return told().inspection;
    }

    /** A meeting that an owner speaks to. */
    static String nextMeeting() {
        return told().next;
    }

    private static synchronized BoardRulesTest told() {
        if (TOLD.inspection.isEmpty()) {
            TOLD.plan();
            TOLD.adopt();
            TOLD.meetAgain();
            TOLD.askTooOften();
        }
        return TOLD;
    }

    @Test
    void the_rules_of_each_day_say_what_is_red_and_how_grave_a_risk_is() {
        BoardRulesTest t = told();
        JsonNode before = read("/api/actions/" + t.untouched + "?effectiveOn=2025-03-31");
        assertThat(before.at("/delivery/colour").asString()).isEqualTo("AMBER");
        assertThat(before.at("/delivery/rulesVersion").asInt()).isZero();
        JsonNode after = read("/api/actions/" + t.untouched + "?effectiveOn=2025-04-01");
        assertThat(after.at("/delivery/colour").asString()).isEqualTo("RED");
        assertThat(after.at("/delivery/rulesVersion").asInt()).isOne();
        JsonNode grown = read("/api/risks/" + t.risk + "?effectiveOn=2025-04-01");
        assertThat(grown.get("band").asString()).isEqualTo("VERY_HIGH");
        assertThat(grown.get("rulesVersion").asInt()).isOne();
        assertThat(read("/api/risks/" + t.risk + "?effectiveOn=2025-03-31")
                        .get("band")
                        .asString())
                .isEqualTo("MEDIUM");
        JsonNode rules = read("/api/inspections/" + t.inspection + "/rules");
        assertThat(rules.at("/inForce/board/quorum").asInt()).isEqualTo(2);
        assertThat(rules.at("/book/adopted/0/board/holdDays").asInt())
                .as("what was not named stays")
                .isEqualTo(90);
    }

    @Test
    void what_is_red_at_two_meetings_running_is_escalated_with_the_sentence_that_says_why() {
        JsonNode escalation =
                read("/api/recommendations/" + told().recommendation).at("/upkept/escalation");
        assertThat(escalation.get("to").asString()).isEqualTo("Independent chair");
        assertThat(escalation.get("reason").asString())
                .isEqualTo(
                        "An action was red at 2 meetings running, on 6 May 2025 for the last time. Overdue by 16 days.");
    }

    @Test
    void an_owner_who_asks_beyond_the_cap_speaks_at_the_meeting_that_is_scheduled_next() {
        JsonNode agenda = read("/api/meetings/" + told().next + "/agenda");
        assertThat(agenda.at("/items/0/id").asString()).isEqualTo(told().action);
        assertThat(agenda.at("/items/0/proposal/agenda/changes").asInt()).isOne();
        assertThat(agenda.at("/items/0/proposal/agenda/rulesVersion").asInt()).isOne();
    }

    @Test
    void a_measure_shows_no_figures_of_fewer_cases_than_the_rules_allow() {
        API.post("pm", "/api/measures", """
                        {'code': 'RB1', 'title': 'Visits in time', 'recommendationIds': ['%s'], 'polarity': 'HIGHER_IS_BETTER',
                         'unit': 'PERCENT', 'baseline': 50, 'baselineFrom': '2025-01-01',
                         'trajectory': [{'by': '2025-12-31', 'value': 90}], 'amberWithin': 5, 'frequency': 'MONTHLY',
                         'source': 'Returns', 'minDenominator': 1, 'effectiveOn': '2025-03-20'}""".formatted(told().recommendation)).isRefused("DENOMINATOR_TOO_SMALL");
    }

    private void plan() {
        OneFinding found =
                OneFinding.accepted(API, "89905", LocalDate.parse("2025-02-10"), LocalDate.parse("2025-03-11"));
        inspection = found.inspection();
        recommendation = found.recommendation();
        action = reported();
        untouched = reported();
        risk = API.post("pm", "/api/risks", """
                        {'inspectionId': '%s', 'title': 'Too few workers', 'cause': 'Pay', 'event': 'They leave',
                         'consequence': 'Children wait', 'recommendationIds': ['%s'], 'ownerRole': 'Head of service',
                         'owner': 'ao', 'reviewOn': '2025-06-01', 'effectiveOn': '2025-03-20'}""".formatted(inspection, recommendation))
                .hasStatus(201)
                .id();
        API.post("pm", "/api/risks/" + risk + "/assessments", """
                        {'inherentLikelihood': 5, 'inherentImpact': 4, 'currentLikelihood': 4, 'currentImpact': 2,
                         'targetLikelihood': 2, 'targetImpact': 1, 'rationale': 'So', 'effectiveOn': '2025-03-20'}""").hasStatus(200);
    }

    private String reported() {
        String id = API.post("pm", "/api/actions", """
                        {'recommendationIds': ['%s'], 'title': 'A rota for visits', 'owner': 'ao',
                         'ownerRole': 'Head of service', 'startOn': '2025-03-13', 'dueOn': '2025-04-20',
                         'successCriteria': ['Every child is seen'], 'effectiveOn': '2025-03-13'}""".formatted(recommendation))
                .hasStatus(201)
                .id();
        API.post("ao", "/api/actions/" + id + "/progress", """
                        {'narrative': 'The rota is drafted', 'forecastOn': '2025-05-10', 'selfRating': 'AT_RISK',
                         'effectiveOn': '2025-03-20'}""").hasStatus(200);
        return id;
    }

    private void adopt() {
        String meeting = meeting("2025-04-01");
        open(meeting, "'chair','bm'", "2025-04-01");
        String adoption = """
                {'forecastDays': 10, 'soonDays': 14, 'blockedDays': 14, 'missedMonths': 3, 'slipDays': 60,
                 'extensions': 1, 'quorumMembers': 2, 'chairAttends': true, 'lowUpTo': 2, 'mediumUpTo': 5,
                 'highUpTo': 7, 'fewestCases': 6, 'secondLine': ['PRIORITY_ACTION', 'AREA_FOR_IMPROVEMENT'],
                 'validFrom': '2025-04-01', 'meetingId': '%s', 'reason': 'As agreed with the adviser.',
                 'effectiveOn': '2025-04-01'}""".formatted(meeting);
        String rules = "/api/inspections/" + inspection + "/rules";
        API.post("chair", rules, adoption.replace("'highUpTo': 7", "'highUpTo': 5"))
                .hasStatus(400);
        API.post("chair", rules, adoption.replace("'lowUpTo'", "'calendar': 'of another year', 'lowUpTo'"))
                .isRefused("UNKNOWN_CALENDAR");
        API.post("chair", rules, adoption).hasStatus(200);
        API.post("clerk", "/api/meetings/" + meeting + "/closing", "{'effectiveOn':'2025-04-01'}")
                .hasStatus(200);
    }

    private void meetAgain() {
        String meeting = meeting("2025-05-06");
        open(meeting, "'bm','dcs'", "2025-05-06");
        String decision = "{'type':'OTHER','targets':['" + action + "'],'text':'Noted','effectiveOn':'2025-05-06'}";
        API.post("chair", "/api/meetings/" + meeting + "/decisions", decision).isRefused("NO_QUORUM");
        API.post("clerk", "/api/meetings/" + meeting + "/closing", "{'effectiveOn':'2025-05-06'}")
                .hasStatus(200);
    }

    private void askTooOften() {
        String proposals = "/api/actions/" + action + "/due-date-proposals";
        String first =
                API.post("ao", proposals, proposal("2025-05-20")).hasStatus(200).text("proposalId");
        API.post(
                        "sro",
                        proposals + "/" + first + "/decision",
                        "{'approved':true,'reason':'Yes','effectiveOn':'2025-05-07'}")
                .hasStatus(200);
        String second =
                API.post("ao", proposals, proposal("2025-06-01")).hasStatus(200).text("proposalId");
        API.post(
                        "sro",
                        proposals + "/" + second + "/decision",
                        "{'approved':true,'reason':'Yes','effectiveOn':'2025-05-07'}")
                .isRefused("BOARD_DECISION_NEEDED");
        next = meeting("2025-06-03");
        API.get("ia", "/api/meetings/" + next + "?after=" + next + ":0").hasStatus(200);
    }

    private static String proposal(String to) {
        return "{'to':'" + to + "','reasonCode':'PARTNER_DELAY','reason':'They are late','effectiveOn':'2025-05-07'}";
    }

    private String meeting(String day) {
        BoardMembers.appoint(API, inspection);
        return API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspection + "','title':'Improvement board','heldOn':'" + day
                                + "','quorum':1,'effectiveOn':'2025-03-20'}")
                .hasStatus(201)
                .id();
    }

    private static void open(String meeting, String present, String day) {
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/opening",
                        "{'present':[" + present + "],'effectiveOn':'" + day + "'}")
                .hasStatus(200);
    }

    /** Once everything told is there to read. */
    private static JsonNode read(String path) {
        String after = "after=" + told().next + ":0";
        return API.get("ia", path + (path.contains("?") ? "&" : "?") + after)
                .hasStatus(200)
                .body();
    }
}
