package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;

/** What every command has in common: who, which version, once only, and how bad input is answered. */
class RequestsTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String INSPECTION = Story.shared().inspection();

    @Test
    void nothing_is_answered_without_signing_in() {
        for (CommandType type : CommandCatalogue.ALL) {
            API.post("nobody", path(type), "{}").hasStatus(401);
        }
        API.get("nobody", "/api/recommendations").hasStatus(401);
    }

    @Test
    void every_command_names_the_fields_it_misses_or_its_target() {
        for (CommandType type : CommandCatalogue.ALL) {
            Api.Answer answer = API.post("pm", path(type), "{}");
            assertThat(answer.status()).as(type.path()).isIn(400, 403, 404, 415);
            assertThat(answer.text("code")).as(type.path()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "12",
                "{'title':12}",
                "{'dueOn':'tomorrow'}",
                "{'unknown':1}",
                "{'recommendationIds':[null]}",
                "{'recommendationIds':'x'}",
                "{'successCriteria':[{}]}",
                "{'title':'\\u0000'}",
                "{'effectiveOn':'9999-99-99'}"
            })
    void hostile_bodies_are_told_what_is_wrong(String body) {
        Api.Answer answer = API.post("pm", "/api/actions", body).hasStatus(400);
        assertThat(answer.text("code")).isEqualTo("INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?asAt=yesterday", "?effectiveOn=2024-13-01", "?after=x", "?page=0", "?page=x", "?overdue=maybe"
            })
    void hostile_questions_are_told_what_is_wrong(String query) {
        API.get("pm", "/api/recommendations" + query).hasStatus(400);
    }

    @Test
    void a_stale_version_changes_nothing() {
        String meeting = meeting("");
        String path = "/api/meetings/" + meeting + "/opening";
        API.post("clerk", path, "{'present':['chair']}", "If-Match", "\"7\"").hasStatus(412);
        API.post("clerk", path, "{'present':['chair']}", "If-Match", "nonsense").hasStatus(400);
        API.post("clerk", path, "{'present':['chair']}", "If-Match", "\"0\"").hasStatus(200);
    }

    @Test
    void the_same_key_and_body_give_the_first_answer_again() {
        String first = meeting("key-1");
        assertThat(meeting("key-1")).isEqualTo(first);
        String path = "/api/meetings/" + first + "/opening";
        API.post("clerk", path, "{'present':['chair']}", "Idempotency-Key", "open-1")
                .hasStatus(200);
        API.post("clerk", path, "{'present':['chair']}", "Idempotency-Key", "open-1")
                .hasStatus(200);
        API.post("clerk", path, "{'present':['chair']}").isRefused("MEETING_ALREADY_OPENED");
        API.post("clerk", path, "{'present':['bm']}", "Idempotency-Key", "open-1")
                .isRefused("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void racing_clients_with_one_key_make_one_meeting() throws Exception {
        Callable<String> schedule = () -> meeting("race");
        try (var pool = Executors.newFixedThreadPool(16)) {
            List<String> ids = pool.invokeAll(java.util.Collections.nCopies(32, schedule)).stream()
                    .map(f -> f.resultNow())
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void a_file_beyond_any_limit_is_refused_by_name() {
        byte[] huge = new byte[45 * 1024 * 1024];
        assertThat(API.upload("pm", "/api/report-imports", "huge.pdf", "application/pdf", huge)
                        .hasStatus(413)
                        .text("code"))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void what_is_said_in_words_has_a_limit_of_its_own_which_only_those_who_may_ask_hear_of() {
        String body = "{'title':'" + "a".repeat(300 * 1024) + "'}";
        assertThat(API.post("pm", "/api/actions", body).hasStatus(413).text("code"))
                .isEqualTo("TOO_LARGE");
        assertThat(API.post("bm", "/api/actions", body).hasStatus(403).text("code"))
                .isEqualTo("ROLE_NOT_PERMITTED");
        assertThat(API.upload("ao", "/api/evidence", "a.txt", "text/plain", new byte[] {65}, "evidence", body)
                        .hasStatus(413)
                        .text("code"))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void unknown_addresses_and_methods_have_a_code_too() {
        assertThat(API.get("pm", "/api/nothing").hasStatus(404).text("code")).isEqualTo("NOT_FOUND");
        assertThat(API.get("pm", "/api/evidence/none/of/this").hasStatus(404).text("code"))
                .isEqualTo("NOT_FOUND");
        assertThat(API.get("pm", "/api/meetings/none").hasStatus(404).text("code"))
                .isEqualTo("NOT_FOUND");
    }

    private static String meeting(String key) {
        String body = "{'inspectionId':'" + INSPECTION + "','title':'Board','heldOn':'2025-01-07','quorum':1}";
        return (key.isEmpty()
                        ? API.post("clerk", "/api/meetings", body)
                        : API.post("clerk", "/api/meetings", body, "Idempotency-Key", key))
                .hasStatus(201)
                .id();
    }

    private static String path(CommandType type) {
        return type.path().replaceAll("\\{[^}]+}", "no-such-thing");
    }
}
