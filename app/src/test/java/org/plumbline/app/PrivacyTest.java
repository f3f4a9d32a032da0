package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing about one child gets into the history, unless a second person says that it is about none. */
class PrivacyTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String PLANTED = "943 476 5919";

    @Test
    void possible_personal_data_is_held_back_allowed_by_a_second_person_and_then_taken() {
        String meeting = "{'inspectionId':'" + Story.shared().inspection()
                + "','title':'%s','heldOn':'2025-09-09','quorum':3,'effectiveOn':'2025-03-03'}";
        Api.Answer held = API.post("clerk", "/api/meetings", meeting.formatted("Case of Child Q"));
        held.isRefused("POSSIBLE_PERSONAL_DATA");
        assertThat(held.text("detail")).contains("title seems to hold a child or relative called by a letter");
        assertThat(held.text("detail")).doesNotContain("Child Q");
        String screening = held.text("detail").replaceFirst(".*screening ([0-9a-f-]{36})\\.", "$1");
        JsonNode row = API.get("dpo", "/api/screenings/" + screening + "?after=" + screening + ":0")
                .hasStatus(200)
                .body();
        assertThat(row.get("fields").get(0).asString()).isEqualTo("title");
        String allowance = "/api/screenings/" + screening + "/allowance";
        API.post("clerk", allowance, "{'reason':'A published review.'}").isRefused("SAME_PERSON");
        API.post("pm", allowance, "{'reason':'A published review.'}").hasStatus(403);
        API.post("dpo", allowance, "{'reason':'Child Q is its name.'}").isRefused("POSSIBLE_PERSONAL_DATA");
        API.post("dpo", allowance, "{'reason':'It is the name of a published review.'}")
                .hasStatus(200);
        API.post("dpo", allowance, "{'reason':'It is the name of a published review.'}")
                .isRefused("ALREADY_ALLOWED");
        API.post("clerk", "/api/meetings", meeting.formatted("Case of Child Q")).hasStatus(201);
        API.post("clerk", "/api/meetings", meeting.formatted("Case of Child R")).isRefused("POSSIBLE_PERSONAL_DATA");
    }

    @Test
    void what_can_be_done_is_offered_once() {
        assertThat(Pages.signedIn("dpo").open("/privacy").body()).containsOnlyOnce("id=\"steps\"");
    }

    @Test
    void a_file_is_looked_through_and_nothing_of_it_is_kept() {
        API.upload(
                        "ao",
                        "/api/evidence",
                        "list.csv",
                        "text/csv",
                        ("name,number\nx," + PLANTED).getBytes(StandardCharsets.UTF_8),
                        "actionId",
                        Story.shared().action(),
                        "title",
                        "A list",
                        "type",
                        "DATASET")
                .isRefused("POSSIBLE_PERSONAL_DATA");
        API.post("ao", "/api/actions/" + Story.shared().action() + "/progress", """
                        {'narrative': 'Number 943 476 5919 was late', 'forecastOn': '2099-01-01',
                         'selfRating': 'ON_TRACK'}""")
                .isRefused("POSSIBLE_PERSONAL_DATA");
        assertThat(Tables.holding(PLANTED)).isEmpty();
        assertThat(Tables.holding("9434765919")).isEmpty();
    }
}
