package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as browsers and attackers make them, sent as they stand, past any client's own checks. */
class DoorsTest {

    private static final String MINE = "Host: localhost";

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:4711", "127.0.0.1", "127.0.0.1:1", "[::1]:80"})
    void it_answers_to_its_own_names_on_any_port(String host) throws IOException {
        assertThat(get("/sign-in", "Host: " + host)).startsWith("HTTP/1.1 200");
        assertThat(ask(RunningApp.managementPort(), "GET", "/actuator/health", "", "Host: " + host))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost.evil.example",
                "Host: 192.0.2.1:8080",
                "Host: ",
                "X-Other: 1"
            })
    void it_answers_to_no_other_name(String header) throws IOException {
        assertThat(get("/api/actions", header, basic("ia")))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json");
        assertThat(get("/sign-in", header, "Accept: text/html"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: text/html");
        assertThat(ask(RunningApp.managementPort(), "GET", "/actuator/prometheus", "", header))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("plumbline_");
    }

    @Test
    void a_name_that_is_not_ours_is_said_to_be_that() throws IOException {
        assertThat(get("/api/actions", "Host: evil.example")).contains("\"code\":\"UNKNOWN_HOST\"", "plumbline.hosts");
        assertThat(get("/", "Host: evil.example", "Accept: text/html")).contains("Host name not recognised");
    }

    @Test
    void what_a_client_says_was_forwarded_is_not_believed_unless_that_is_configured() throws IOException {
        assertThat(get("/sign-in", MINE, "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"))
                .startsWith("HTTP/1.1 200");
        assertThat(get("/sign-in", "Host: evil.example", "X-Forwarded-Host: localhost"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: http://localhost:1",
                "Origin: null",
                "Origin: not an origin"
            })
    void a_page_of_another_site_gets_nothing_from_the_api(String header) throws IOException {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD")) {
            String answer = ask(RunningApp.port(), method, "/api/actions", "{}", MINE, basic("ia"), header);
            assertThat(answer).as(method).startsWith("HTTP/1.1 403");
            if (!method.equals("HEAD")) {
                assertThat(answer).as(method).contains("\"code\":\"CROSS_SITE\"");
            }
        }
    }

    @Test
    void our_own_pages_and_programs_get_an_answer_from_the_api() throws IOException {
        String ours = "localhost:" + RunningApp.port();
        for (String header : List.of(
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Origin: http://" + ours,
                "User-Agent: a program")) {
            assertThat(get("/api/actions", "Host: " + ours, basic("ia"), header))
                    .as(header)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_program_is_told_how_to_sign_in_and_no_browser_is_made_to_ask_for_a_password() throws IOException {
        assertThat(get("/api/actions", MINE)).startsWith("HTTP/1.1 401").contains("WWW-Authenticate: Basic");
        assertThat(get("/api/actions", MINE, "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Cookie: plumbline=1"))
                .startsWith("HTTP/1.1 401")
                .doesNotContainIgnoringCase("www-authenticate")
                .contains("This address is for programs");
    }

    @Test
    void the_session_is_not_for_scripts_and_not_for_other_sites() throws IOException {
        String answer = get("/sign-in", MINE);
        assertThat(answer)
                .containsPattern("(?m)^Set-Cookie: plumbline=\\w+;.*HttpOnly")
                .containsPattern("(?m)^Set-Cookie: plumbline=\\w+;.*SameSite=Lax");
    }

    @Test
    void passwords_are_not_guessed_faster_than_they_are_typed_whether_there_is_such_an_account_or_not()
            throws IOException {
        for (String account : List.of("adm", "nobody of this name")) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(get("/api/actions", MINE, basic(account, "guess " + i)));
            }
            assertThat(answers.subList(0, 5)).as(account).allMatch(answer -> answer.startsWith("HTTP/1.1 401"));
            assertThat(answers.subList(5, 20))
                    .as(account)
                    .filteredOn(answer -> answer.startsWith("HTTP/1.1 429"))
                    .hasSizeGreaterThan(12)
                    .allMatch(answer -> answer.contains("\"code\":\"TOO_MANY_ATTEMPTS\"")
                            && Pattern.compile("(?m)^Retry-After: [1-9]\\d?\\r?$")
                                    .matcher(answer)
                                    .find());
        }
        assertThat(get("/api/actions", MINE, basic("clerk", "plumbline")))
                .as("another account from there")
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whoever_mistypes_and_then_types_right_is_let_in() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(get("/api/actions", MINE, basic("dpo", "mistyped"))).startsWith("HTTP/1.1 401");
        }
        assertThat(get("/api/actions", MINE, basic("dpo", "plumbline"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void the_form_says_how_long_to_wait() throws IOException {
        String form = get("/sign-in", MINE);
        String cookie = "Cookie: " + found("Set-Cookie: (plumbline=\\w+)", form);
        String token = found("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", form);
        String typed = "username=someone+else&password=guess&_csrf=" + token;
        String answer = "";
        for (int i = 0; i < 7; i++) {
            answer = ask(
                    RunningApp.port(),
                    "POST",
                    "/sign-in",
                    typed,
                    MINE,
                    cookie,
                    "Accept: text/html",
                    "Content-Type: application/x-www-form-urlencoded");
        }
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: \\d+")
                .contains("Too many sign-ins have failed. Wait ")
                .contains("govuk-error-summary")
                .contains("name=\"password\"");
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String basic(String account) {
        return basic(account, "plumbline");
    }

    private static String basic(String account, String password) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String get(String path, String... headers) throws IOException {
        return ask(RunningApp.port(), "GET", path, "", headers);
    }

    private static String ask(int port, String method, String path, String body, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
        lines.addAll(Arrays.asList(headers));
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Content-Type"))) {
            lines.add("Content-Type: application/json");
        }
        lines.addAll(List.of("Content-Length: " + body.length(), "Connection: close", "", body));
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
