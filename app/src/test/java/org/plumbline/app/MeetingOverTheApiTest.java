package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A meeting over the API, from its papers to its minutes and their correction. */
class MeetingOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Story STORY = Story.shared();

    @Test
    void a_meeting_goes_from_frozen_papers_over_a_deferral_to_minutes_that_the_next_one_agrees() {
        String next = meeting("2025-04-29", "");
        String id = toLookAt(next);
        String path = "/api/meetings/" + id;
        JsonNode closed = read(id, 7);
        assertThat(closed.get("state").asString()).isEqualTo("MINUTES_DRAFT");
        assertThat(closed.at("/papers/position").asLong())
                .as("nothing was recorded by that day")
                .isZero();
        assertThat(closed.at("/papers/clearDays").asInt()).isEqualTo(5);
        assertThat(closed.at("/deferrals/0/toMeetingId").asString()).isEqualTo(next);
        String agreement = "{'atMeetingId':'" + next + "','effectiveOn':'2025-04-29'}";
        API.post("clerk", path + "/minutes/agreement", agreement).hasStatus(403);
        API.post("chair", path + "/minutes/agreement", agreement).isRefused("MEETING_NOT_OPEN");
        open(next, "'chair'", "2025-04-29");
        API.post("chair", path + "/minutes/agreement", agreement).isRefused("NO_QUORUM");
        API.post(
                        "clerk",
                        "/api/meetings/" + next + "/attendance",
                        "{'present':['chair','bm'],'effectiveOn':'2025-04-29'}")
                .hasStatus(200);
        String correction = "{'minutes':'Resolved.','reason':'The word was wrong','effectiveOn':'2025-05-02'}";
        API.post("clerk", path + "/minutes/correction", correction).isRefused("MINUTES_NOT_AGREED");
        API.post("chair", path + "/minutes/agreement", agreement).hasStatus(200);
        API.post("chair", path + "/minutes/agreement", agreement).isRefused("MINUTES_ALREADY_AGREED");
        API.post("clerk", path + "/minutes", minutes("2025-05-01")).isRefused("MINUTES_ALREADY_AGREED");
        API.post("clerk", path + "/minutes/correction", correction).hasStatus(200);
        JsonNode corrected = read(id, 9);
        assertThat(corrected.get("state").asString()).isEqualTo("MINUTES_AGREED");
        assertThat(corrected.at("/minutes/text").asString()).isEqualTo("Resolved.");
        assertThat(corrected.at("/minutes/agreedAt").asString()).isEqualTo(next);
        assertThat(corrected.at("/minutes/corrections/0/before").asString()).isEqualTo("Noted.");
    }

    /** A meeting that was held, with something in every part of its page. */
    static String toLookAt(String next) {
        String id = meeting("2025-03-31", "");
        String path = "/api/meetings/" + id;
        API.post("clerk", path + "/minutes", minutes("2025-03-24")).isRefused("MEETING_NOT_CLOSED");
        String papers = "{'effectiveOn':'2025-03-21'}";
        API.post("clerk", path + "/papers", "{'position':1,'effectiveOn':'2025-03-21'}")
                .hasStatus(400);
        API.post("chair", path + "/papers", papers).hasStatus(403);
        API.post("clerk", path + "/papers", papers).hasStatus(200);
        API.post("clerk", path + "/papers", papers).isRefused("PAPERS_ALREADY_PUBLISHED");
        assertThat(read(id, 1).get("state").asString()).isEqualTo("PAPERS_PUBLISHED");
        String deferral = "{'targets':['" + STORY.action() + "'],'reason':'The audit is awaited','toMeetingId':'" + next
                + "','effectiveOn':'2025-03-31'}";
        API.post("chair", path + "/deferrals", deferral).isRefused("MEETING_NOT_OPEN");
        open(id, "'chair'", "2025-03-31");
        API.post("chair", path + "/deferrals", deferral.replace(next, id)).isRefused("NOT_A_LATER_MEETING");
        API.post("chair", path + "/deferrals", deferral.replace(next, "nobody")).hasStatus(400);
        API.post("chair", path + "/deferrals", deferral).hasStatus(200);
        API.post("clerk", path + "/cancellation", "{'reason':'Snow'}").isRefused("MEETING_ALREADY_OPENED");
        API.post(
                        "bm",
                        path + "/challenges",
                        "{'targets':['" + STORY.action() + "'],'question':'Why?','effectiveOn':'2025-03-31'}")
                .hasStatus(200);
        API.post("clerk", path + "/closing", "{'effectiveOn':'2025-03-31'}").hasStatus(200);
        API.post("clerk", path + "/minutes", minutes("2025-04-02")).hasStatus(200);
        return id;
    }

    @Test
    void a_council_committees_papers_are_public_five_clear_days_before_or_it_is_said_why_not() {
        String committee = ",'committee':'Children and Families Committee'";
        String path = "/api/meetings/" + meeting("2024-07-08", committee) + "/papers";
        API.post("clerk", path, "{'effectiveOn':'2024-07-01'}").isRefused("CLEAR_DAYS");
        API.post("clerk", path, "{'urgency':'The direction came today','effectiveOn':'2024-07-01'}")
                .hasStatus(200);
        String inTime = meeting("2024-07-08", committee);
        API.post("clerk", "/api/meetings/" + inTime + "/papers", "{'effectiveOn':'2024-06-28'}")
                .hasStatus(200);
        JsonNode row = read(inTime, 2);
        assertThat(row.get("committee").asString()).isEqualTo("Children and Families Committee");
        assertThat(row.at("/papers/urgency").isNull()).isTrue();
        String board = meeting("2024-07-08", "");
        API.post("clerk", "/api/meetings/" + board + "/papers", "{}").hasStatus(200);
        assertThat(read(board, 1).at("/papers/position").asLong()).isPositive();
    }

    @Test
    void a_committee_does_not_meet_before_its_papers_are_out_unless_it_is_said_why() {
        String id = meeting("2024-07-08", ",'committee':'Children and Families Committee'");
        String path = "/api/meetings/" + id + "/opening";
        API.post("clerk", path, "{'present':['chair']}").isRefused("PAPERS_NOT_PUBLISHED");
        API.post("clerk", path, "{'present':['chair'],'urgency':'The direction came today'}")
                .hasStatus(200);
        assertThat(read(id, 3).get("urgency").asString()).isEqualTo("The direction came today");
    }

    @Test
    void what_is_done_at_a_meeting_is_effective_on_its_day_however_late_it_is_recorded() {
        String id = meeting("2025-04-01", "");
        String path = "/api/meetings/" + id;
        String opening = "{'present':['chair','bm'],'effectiveOn':'%s'}";
        API.post("clerk", path + "/opening", opening.formatted("2025-03-31")).isRefused("MEETING_NOT_YET_HELD");
        API.post("clerk", path + "/opening", opening.formatted("2025-04-02")).isRefused("NOT_THE_DAY_OF_THE_MEETING");
        API.post("clerk", path + "/opening", "{'present':['chair','bm']}").hasStatus(200);
        String decision = "{'type':'OTHER','targets':['" + STORY.action() + "'],'text':'Noted','dissent':['%s']%s}";
        API.post("chair", path + "/decisions", decision.formatted("bm", ",'effectiveOn':'2025-04-02'"))
                .isRefused("NOT_THE_DAY_OF_THE_MEETING");
        API.post("chair", path + "/decisions", decision.formatted("dcs", "")).hasStatus(400);
        API.post("chair", path + "/decisions", decision.formatted("bm", "")).hasStatus(200);
        API.post(
                        "clerk",
                        path + "/considerations",
                        "{'targets':['" + STORY.action() + "'],'note':'The figures were noted'}")
                .hasStatus(200);
        JsonNode row = read(id, 4);
        assertThat(row.at("/decisions/0/on").asString()).isEqualTo("2025-04-01");
        assertThat(row.at("/decisions/0/outcome").asString()).isEqualTo("MAJORITY");
        assertThat(row.at("/decisions/0/dissent/0").asString()).isEqualTo("bm");
        assertThat(row.at("/considered/0/note").asString()).isEqualTo("The figures were noted");
    }

    @Test
    void a_meeting_is_not_opened_before_its_day() {
        String id = meeting("2199-04-01", "");
        API.post("clerk", "/api/meetings/" + id + "/opening", "{'present':['chair','bm']}")
                .isRefused("MEETING_NOT_YET_HELD");
    }

    @Test
    void a_member_speaks_of_no_interests_but_their_own() {
        String id = meeting("2025-04-01", "");
        String path = "/api/meetings/" + id;
        API.post("clerk", path + "/opening", "{'present':['chair','bm']}").hasStatus(200);
        String interest = "{'person':'%s','targets':['" + STORY.action() + "'],'interest':'A relative'}";
        API.post("bm", path + "/interests", interest.formatted("chair")).isRefused("INTEREST_OF_ANOTHER");
        String declared = API.post("bm", path + "/interests", interest.formatted("bm"))
                .hasStatus(200)
                .text("interestId");
        String withdrawal = path + "/interests/" + declared + "/withdrawal";
        API.post("chair", withdrawal, "{'reason':'In error'}").hasStatus(403);
        API.post("bm", withdrawal, "{'reason':'In error'}").hasStatus(200);
        API.post("bm", withdrawal, "{'reason':'In error'}").isRefused("NO_SUCH_INTEREST");
        assertThat(read(id, 4).at("/interests/0/withdrawn/reason").asString()).isEqualTo("In error");
    }

    @Test
    void what_is_put_off_is_on_the_agenda_of_the_later_meeting() {
        String next = meeting("2025-04-29", "");
        String id = toLookAt(next);
        read(id, 7);
        JsonNode agenda = API.get("ia", "/api/meetings/" + next + "/put-off")
                .hasStatus(200)
                .body();
        assertThat(agenda.at("/items/0/fromMeetingId").asString()).isEqualTo(id);
        assertThat(agenda.at("/items/0/reason").asString()).isEqualTo("The audit is awaited");
    }

    @Test
    void a_meeting_is_cancelled_before_it_opens_and_then_nothing_more_happens_to_it() {
        String id = meeting("2025-03-31", "");
        String path = "/api/meetings/" + id;
        API.post("clerk", path + "/cancellation", "{'reason':'Snow','effectiveOn':'2025-03-30'}")
                .hasStatus(200);
        API.post("clerk", path + "/cancellation", "{'reason':'Snow'}").isRefused("MEETING_CANCELLED");
        API.post("clerk", path + "/opening", "{'present':['chair']}").isRefused("MEETING_CANCELLED");
        API.post("clerk", path + "/papers", "{}").isRefused("MEETING_CANCELLED");
        assertThat(read(id, 1).get("cancelledBecause").asString()).isEqualTo("Snow");
    }

    @Test
    void a_member_raises_a_challenge_and_an_officer_answers_it_once() {
        String id = meeting("2025-03-31", "");
        String path = "/api/meetings/" + id + "/challenges";
        String question =
                "{'targets':['" + STORY.action() + "'],'question':'Why is it late?','effectiveOn':'2025-03-24'}";
        API.post("pm", path, question).hasStatus(403);
        API.post("bm", path, "{'targets':[],'question':' '}").hasStatus(400);
        String challenge = API.post("bm", path, question).hasStatus(200).text("challengeId");
        String answer = "{'answer':'Two left.','effectiveOn':'2025-03-31'}";
        API.post("bm", path + "/" + challenge + "/answer", answer).isRefused("SELF_ANSWER");
        API.post("pm", path + "/nothing/answer", answer).isRefused("NO_SUCH_CHALLENGE");
        API.post("pm", path + "/" + challenge + "/answer", answer).hasStatus(200);
        API.post("pm", path + "/" + challenge + "/answer", answer).isRefused("CHALLENGE_ANSWERED");
        JsonNode row = read(id, 2);
        assertThat(row.at("/challenges/0/raisedBy").asString()).isEqualTo("bm");
        assertThat(row.at("/challenges/0/answer").asString()).isEqualTo("Two left.");
        API.post("clerk", "/api/meetings/" + id + "/cancellation", "{'reason':'Snow'}")
                .hasStatus(200);
        API.post("bm", path, question).isRefused("MEETING_CANCELLED");
    }

    @Test
    void what_cannot_be_taken_is_refused_field_by_field() {
        String path = "/api/meetings/" + meeting("2025-03-31", "");
        API.post("clerk", path + "/papers", "{'position':0}").hasStatus(400);
        API.post("clerk", path + "/papers", "{'position':'x'}").hasStatus(400);
        API.post("clerk", path + "/papers", "{'position':99999999}").hasStatus(400);
        API.post("clerk", path + "/papers", "{'urgency':'" + "x".repeat(2_001) + "'}")
                .hasStatus(400);
        API.post("clerk", path + "/cancellation", "{}").hasStatus(400);
        API.post("clerk", path + "/minutes", "{'minutes':'" + "x".repeat(40_001) + "'}")
                .hasStatus(400);
        API.post("chair", path + "/deferrals", "{'targets':[]}").hasStatus(400);
        API.post("chair", path + "/minutes/agreement", "{}").hasStatus(400);
        API.post("clerk", path + "/minutes/correction", "{'minutes':'x'}").hasStatus(400);
        API.post("clerk", "/api/meetings/nobody/papers", "{}").hasStatus(404);
        API.post("bm", path + "/papers", "{}").hasStatus(403);
    }

    static String meeting(String heldOn, String more) {
        return API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + STORY.inspection() + "','title':'Board of " + heldOn + "','heldOn':'"
                                + heldOn + "','quorum':2,'effectiveOn':'2024-06-10'" + more + "}")
                .hasStatus(201)
                .id();
    }

    private static void open(String id, String present, String day) {
        API.post(
                        "clerk",
                        "/api/meetings/" + id + "/opening",
                        "{'present':[" + present + "],'effectiveOn':'" + day + "'}")
                .hasStatus(200);
    }

    private static String minutes(String day) {
        return "{'minutes':'Noted.','effectiveOn':'" + day + "'}";
    }

    private static JsonNode read(String id, int version) {
        return API.get("ia", "/api/meetings/" + id + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
    }
}
