package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The letters of monitoring visits: whether they are published, and what was wrong with what was recorded of them. */
class VisitLettersTest {

    private static final Api API = new Api(RunningApp.port());

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
        JsonNode row = API.read("/api/visits/" + first, published);
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
    void a_letter_kept_unpublished_may_come_out_after_all_and_says_what_no_longer_holds() {
        Visited visited = new Visited(API, "89921");
        String path = "/api/visits/" + visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(path.substring("/api/visits/".length()), "2024-10-01", 1);
        API.post("pm", path + "/letter/withholding", "{'reason':'The first.','effectiveOn':'2024-09-30'}")
                .isRefused("BEFORE_LETTER");
        API.post("pm", path + "/letter/withholding", "{'reason':'The first.','effectiveOn':'2024-10-02'}")
                .hasStatus(200);
        API.post("pm", path + "/letter/publication", publication(null)).isRefused("FIRST_VISIT_LETTER_UNPUBLISHED");
        Api.Answer published = API.post("pm", path + "/letter/publication", publication("Asked for."))
                .hasStatus(200);
        JsonNode row = API.read(path, published);
        assertThat(row.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(row.at("/letter/keptUnpublishedOn").asString()).isEqualTo("2024-10-02");
        assertThat(row.at("/letter/keptBecause").asString()).isEqualTo("The first.");
        API.post("pm", path + "/letter/publication", publication("Again.")).isRefused("LETTER_SETTLED");
    }

    @Test
    void each_letter_has_its_own_number_and_a_wrong_one_is_corrected() {
        Visited visited = new Visited(API, "89922");
        String first = "/api/visits/" + visited.spoken("2024-09-10", "2024-09-11");
        String second = "/api/visits/" + visited.spoken("2025-01-14", "2025-01-15");
        visited.letter(first.substring("/api/visits/".length()), "2024-10-01", 2);
        String letter = "{'receivedOn':'2025-02-04','sequence':%d,'effectiveOn':'2025-02-04'}";
        API.post("clerk", second + "/letter", letter.formatted(2)).isRefused("LETTER_NUMBER_TAKEN");
        API.post("clerk", first + "/letter/correction", correction("2024-10-01", 2))
                .isRefused("LETTER_UNCHANGED");
        Api.Answer corrected = API.post("clerk", first + "/letter/correction", correction("2024-10-02", 1))
                .hasStatus(200);
        API.post("clerk", second + "/letter", letter.formatted(2)).hasStatus(200);
        API.post("clerk", first + "/letter/correction", correction("2024-10-02", 2))
                .isRefused("LETTER_NUMBER_TAKEN");
        JsonNode row = API.read(first, corrected);
        assertThat(row.at("/letter/sequence").asInt()).isOne();
        assertThat(row.at("/letter/receivedOn").asString()).isEqualTo("2024-10-02");
        assertThat(row.at("/letter/corrected/0/sequence").asInt()).isEqualTo(2);
        assertThat(row.at("/letter/corrected/0/reason").asString()).isEqualTo("It says so itself.");
    }

    @Test
    void the_day_of_receipt_of_the_report_does_not_move_past_a_visit() {
        Visited visited = new Visited(API, "89923");
        visited.spoken("2024-09-10", "2024-09-11");
        API.post(
                        "dcs",
                        "/api/inspections/" + visited.inspection() + "/receipt/correction",
                        "{'receivedOn':'2024-09-10','reason':'A slip.','effectiveOn':'2024-10-01'}")
                .isRefused("VISIT_OUTSIDE_INTERVENTION");
    }

    private static String correction(String receivedOn, int sequence) {
        return ("{'receivedOn':'%s','sequence':%d,'reason':'It says so itself.','effectiveOn':'2025-02-10'}")
                .formatted(receivedOn, sequence);
    }

    private static String publication(@Nullable String reason) {
        String override = reason == null ? "" : "'overrideReason':'" + reason + "',";
        return "{" + override + "'publishedOn':'2025-02-20','effectiveOn':'2025-02-20'}";
    }
}
