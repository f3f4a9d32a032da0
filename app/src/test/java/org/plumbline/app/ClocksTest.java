package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a received report makes an authority owe, over the API. */
class ClocksTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String INSPECTION = Story.shared().inspection();

    @Test
    void a_confirmed_report_starts_its_clocks_and_the_statement_goes_its_way() {
        JsonNode statement = clock("STATEMENT");
        String id = statement.at("/id").asString();
        assertThat(statement.at("/runsFrom").asString()).isEqualTo("2024-03-08");
        assertThat(statement.at("/dueOn").asString()).isEqualTo("2024-06-20");
        assertThat(statement.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(statement.at("/workingDaysLeft").asInt()).isNegative();

        String path = "/api/obligations/" + id;
        String submission = "{'planVersion':'1.0','recipients':['Secretary of State','His Majesty’s Chief Inspector'],"
                + "'proof':'Post book','effectiveOn':'2024-06-22'}";
        API.post("pm", path + "/submission", submission).isRefused("VERSION_NOT_APPROVED");
        API.post("clerk", path + "/approval", "{'planVersion':'1.0','approvedBy':'Council','effectiveOn':'2024-05-22'}")
                .isRefused("MINUTE_MISSING");
        API.post("pm", path + "/submission", submission.replace("'proof':'Post book',", ""))
                .hasStatus(400);
        API.post("pm", path + "/approval", "{'planVersion':'1.0','approvedBy':'Council'}")
                .hasStatus(403);
        API.post(
                        "clerk",
                        path + "/approval",
                        "{'planVersion':'1.0','approvedBy':'Council','minuteReference':'C 12','effectiveOn':'2024-05-22'}")
                .hasStatus(200);
        API.post("pm", path + "/submission", submission.replace("'Secretary of State',", ""))
                .isRefused("RECIPIENT_MISSING");
        long version = API.post("pm", path + "/submission", submission)
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        API.post("pm", path + "/submission", submission).isRefused("ALREADY_DISCHARGED");

        JsonNode submitted = API.get("ia", path + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
        assertThat(submitted.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/daysLate").asInt()).isEqualTo(2);
        assertThat(API.get("ia", path + "?effectiveOn=2024-06-21")
                        .body()
                        .at("/state")
                        .asString())
                .isEqualTo("APPROVED");
        assertThat(API.get("ia", path + "/history").body().at("/items")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(API.get("ia", "/api/inspections/" + INSPECTION + "/progress")
                        .body()
                        .at("/obligations"))
                .hasSize(2);
    }

    @Test
    void a_report_that_is_on_record_as_published_is_what_its_clock_waited_for() {
        JsonNode publication = clock("PUBLISH_REPORT");
        assertThat(publication.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(publication.at("/doneOn").asString()).isEqualTo("2024-03-15");
        assertThat(publication.at("/missed").asBoolean()).isFalse();
        assertThat(publication.has("workingDaysLeft")
                        && !publication.at("/workingDaysLeft").isNull())
                .isFalse();
    }

    @Test
    void nobody_can_ask_for_what_the_product_asks_of_itself() {
        String id = clock("PUBLISH_REPORT").at("/id").asString();
        API.post("adm", "/api/obligations/" + id + "/check", "{}").hasStatus(404);
    }

    private static JsonNode clock(String rule) {
        return API.get("ia", "/api/obligations?inspectionId=" + INSPECTION)
                .hasStatus(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(clock -> clock.at("/rule/code").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
