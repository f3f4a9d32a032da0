package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client would make, sent as they stand, past any client's own checks. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/actions/%00",
                "/api/actions/a%2Fb",
                "/api/actions/a%5Cb",
                "/api/actions/a%0Ab",
                "/api//actions",
                "/api/actions;a=b",
                "/api/actions/a\\b",
                "/api/actions/%",
                "/api/actions/%zz",
                "/api/actions/a%25b",
                "/api/../actions",
                "/api/actions?limit=%",
                "/api/actions?limit={}",
                "/api/actions/a|b"
            })
    void an_address_that_nothing_here_has_is_a_problem_to_a_program(String path) throws IOException {
        assertThat(answer("GET", path, "*/*"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"status\":400", "\"code\":\"INVALID\"");
        assertThat(answer("POST", path, "*/*"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/actions/a%2Fb", "/actions;a=b", "/%zz"})
    void a_person_is_told_by_a_page_that_says_nothing_of_what_it_runs_on(String path) throws IOException {
        assertThat(answer("GET", path, "text/html"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: text/html")
                .contains("Page not found")
                .doesNotContain("Tomcat", "Exception");
    }

    private static String answer(String method, String path, String accept) throws IOException {
        String credentials = Base64.getEncoder().encodeToString("pm:plumbline".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("localhost", RunningApp.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                                    + "\r\nAccept: " + accept
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
