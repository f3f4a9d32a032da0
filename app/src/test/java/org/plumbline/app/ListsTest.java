package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists come in pages and tell how many there are in all. */
class ListsTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String INSPECTION =
            new Council(API, "89934").inspection(LocalDate.of(2025, 1, 6), 5).id();

    @Test
    void a_list_is_read_page_by_page_and_each_page_tells_the_whole_number() {
        String list = "/api/recommendations?pageSize=2&inspectionId=" + INSPECTION;
        Set<String> seen = new TreeSet<>();
        for (int page : List.of(1, 2, 3)) {
            JsonNode answer =
                    API.get("ia", list + "&page=" + page).hasStatus(200).body();
            assertThat(answer.at("/total").asInt()).isEqualTo(5);
            assertThat(answer.at("/page").asInt()).isEqualTo(page);
            assertThat(answer.at("/pageSize").asInt()).isEqualTo(2);
            answer.at("/items").forEach(item -> seen.add(item.at("/id").asString()));
        }
        assertThat(seen).hasSize(5);
        assertThat(API.get("ia", list + "&page=4").body().at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspections",
                "report-imports",
                "recommendations",
                "actions",
                "evidence",
                "measures",
                "meetings",
                "risks",
                "visits",
                "plans",
                "obligations",
                "screenings",
                "people",
                "access-log"
            })
    void every_list_says_what_page_it_cannot_give(String list) {
        JsonNode answer =
                API.get("ia", "/api/" + list + "?pageSize=1").hasStatus(200).body();
        assertThat(answer.at("/items").size()).isLessThanOrEqualTo(1);
        assertThat(answer.at("/total").asInt())
                .isGreaterThanOrEqualTo(answer.at("/items").size());
        for (String wrong : List.of("page=0", "page=x", "pageSize=0", "pageSize=1001", "page=999999")) {
            assertThat(API.get("ia", "/api/" + list + "?" + wrong)
                            .hasStatus(400)
                            .body()
                            .at("/violations/0/field")
                            .asString())
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void a_history_comes_in_pages_too() {
        String history = "/api/inspections/" + INSPECTION + "/history?pageSize=2&after=" + INSPECTION + ":0";
        JsonNode first = API.get("ia", history).hasStatus(200).body();
        assertThat(first.at("/items")).hasSize(2);
        assertThat(first.at("/total").asInt()).isGreaterThan(2);
        assertThat(API.get("ia", history + "&page=2")
                        .body()
                        .at("/items/0/position")
                        .asLong())
                .isGreaterThan(first.at("/items/1/position").asLong());
    }

    @Test
    void the_auditor_and_the_data_protection_officer_see_who_read_the_history() {
        API.get("qa", "/api/inspections/" + INSPECTION + "/history").hasStatus(200);
        API.get("scr", "/api/inspections/" + INSPECTION + "/history").hasStatus(403);
        for (String user : List.of("ia", "dpo")) {
            JsonNode entry = API.get(user, "/api/access-log?pageSize=1000")
                    .hasStatus(200)
                    .body()
                    .at("/items")
                    .valueStream()
                    .filter(e -> e.at("/item").asString().equals(INSPECTION)
                            && e.at("/actor").asString().equals("qa"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.at("/role").asString()).isEqualTo("QA");
            assertThat(entry.at("/kind").asString()).isEqualTo("HISTORY_OF_ITEM");
            assertThat(entry.at("/position").asLong()).isPositive();
            assertThat(Pages.signedIn(user).open("/access-log").body()).contains(INSPECTION);
        }
        for (String user : List.of("pm", "scr", "adm", "chair")) {
            API.get(user, "/api/access-log").hasStatus(403);
            assertThat(Pages.signedIn(user).open("/access-log").statusCode()).isEqualTo(403);
        }
        assertThat(API.get("ia", "/api/access-log?pageSize=1000")
                        .body()
                        .at("/items")
                        .valueStream())
                .noneMatch(e -> e.at("/actor").asString().equals("scr")
                        && e.at("/kind").asString().startsWith("HISTORY"));
    }

    @Test
    void what_can_be_changed_tells_its_version_when_it_is_read() {
        Story story = Story.shared();
        String evidence = API.get("ia", "/api/evidence?actionId=" + story.action())
                .body()
                .at("/items/0/id")
                .asString();
        Api.Answer read = API.get("ia", "/api/evidence/" + evidence);
        assertThat(read.headers().firstValue("ETag"))
                .contains("\"" + read.body().at("/version").asInt() + "\"");
    }

    @Test
    void the_kinds_of_inspection_are_shown_with_their_words_clocks_and_closers() {
        String page = Pages.signedIn("scr").open("/frameworks").body();
        assertThat(page)
                .contains("Agreed remedy", "70 working days from the day the report is received", "The auditor.")
                .doesNotContain("??");
    }
}
