package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MainStoryTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Story STORY = Story.shared();

    @Test
    void reported_assured_embedded_and_closed_are_counted_apart() {
        JsonNode progress = API.get("bm", "/api/inspections/" + STORY.inspection() + "/progress" + afterClosure())
                .hasStatus(200)
                .body();
        assertThat(progress.get("recommendations").toString())
                .isEqualTo("{\"total\":7,\"notRequired\":0,\"reported\":1,\"assured\":1,\"embedded\":0,\"closed\":1,"
                        + "\"overdue\":0}");
        assertThat(progress.at("/actions/redated").asInt()).isOne();
        assertThat(progress.at("/actions/slippageDays").asInt()).isEqualTo(63);
    }

    @Test
    void the_history_says_who_did_what_when_it_was_true_and_what_was_refused() {
        JsonNode history = API.get("ia", "/api/recommendations/" + STORY.recommendation() + "/history" + afterClosure())
                .hasStatus(200)
                .body()
                .get("items");
        List<String> told = history.valueStream()
                .map(e -> e.get("name").asString() + " " + e.get("effectiveOn").asString() + " "
                        + e.get("actor").asString())
                .toList();
        assertThat(told)
                .contains(
                        "recommendation.accepted 2024-04-02 dcs",
                        "recommendation.delivered 2025-01-28 sro",
                        "recommendation.assurance-given 2025-02-10 qa",
                        "meeting.decision-taken 2025-02-25 chair",
                        "recommendation.closed 2025-02-25 chair");
        assertThat(history.valueStream()
                        .filter(e -> e.get("name").asString().equals("command.refused"))
                        .map(e -> e.at("/data/codes/0").asString()))
                .contains(
                        "RESPONSE_NOT_AVAILABLE",
                        "ACTIONS_OPEN",
                        "INSUFFICIENT_ASSURANCE",
                        "SELF_ASSURANCE",
                        "NO_QUORUM");
    }

    @Test
    void a_due_date_is_answered_as_true_on_a_day_and_as_known_at_a_position() {
        String action = "/api/actions/" + STORY.action();
        JsonNode now = API.get("ao", action + afterClosure()).hasStatus(200).body();
        assertThat(now.get("dueOn").asString()).isEqualTo("2025-01-31");
        assertThat(now.get("baselineDueOn").asString()).isEqualTo("2024-11-29");
        assertThat(API.get("ao", action + "?effectiveOn=2024-11-25").text("dueOn"))
                .isEqualTo("2024-11-29");
        assertThat(API.get("ao", action + "?effectiveOn=2024-11-26").text("dueOn"))
                .isEqualTo("2025-01-31");
        long changedAt = API.get("ia", action + "/history")
                .body()
                .get("items")
                .valueStream()
                .filter(e -> e.get("name").asString().equals("action.due-date-changed"))
                .findFirst()
                .orElseThrow()
                .get("position")
                .asLong();
        assertThat(API.get("ao", action + "?asAt=" + (changedAt - 1)).text("dueOn"))
                .isEqualTo("2024-11-29");
        assertThat(API.get("ao", action + "?asAt=" + changedAt).text("dueOn")).isEqualTo("2025-01-31");
    }

    @Test
    void the_raw_history_is_dense_and_in_one_order() {
        String lines = API.get("ia", "/api/events?after=0&limit=10000")
                .hasStatus(200)
                .body()
                .asString();
        List<String> positions = lines.lines()
                .map(line -> line.replaceAll("^\\{\"position\":(\\d+).*", "$1"))
                .toList();
        assertThat(positions).startsWith("1", "2", "3").doesNotHaveDuplicates();
        assertThat(Long.parseLong(positions.getLast())).isEqualTo(positions.size());
        API.get("scr", "/api/events").hasStatus(403);
    }

    private static String afterClosure() {
        return "?after=" + STORY.recommendation() + ":" + STORY.version();
    }
}
