package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is a page for a person, with the way on, and a problem for a program. */
class ErrorPagesTest {

    private static final Pages PM = Pages.signedIn("pm");

    @ParameterizedTest
    @CsvSource({
        "/recommendations?asAt=yesterday, 400, asAt must be a day",
        "/recommendations?effectiveOn=2024-13-01, 400, effectiveOn must be a day",
        "/recommendations?page=0, 400, page counts from 1",
        "/recommendations?pageSize=x, 400, pageSize must be between",
        "/recommendations?after=x, 400, after must be an id and a version",
        "/recommendations?overdue=maybe, 400, overdue is not of the right type",
        "/imports?refused=NO_SUCH_RULE, 400, refused is not of the right type",
        "/recommendations/%E2%80%AE, 404, Page not found",
        "/no/such/page, 404, Page not found",
        "/steps/NoSuchStep, 404, Page not found"
    })
    void a_person_is_told_what_is_wrong_and_keeps_the_menu(String address, int status, String told) {
        HttpResponse<String> answer = PM.open(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(told, "Signed in as pm", "govuk-service-navigation", "Go to the board")
                .doesNotContain("Exception", "asAt=yesterday");
    }

    @Test
    void a_form_sent_where_none_is_taken_is_told_so() {
        PM.get("/imports");
        assertThat(PM.post("/board", Map.of())).contains("This address does not open like that", "Signed in as pm");
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        HttpResponse<String> answer = Pages.signedIn("scr").open("/history");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You do not have access to this page", "Signed in as scr");
    }

    @Test
    void a_form_of_another_site_is_not_even_kept() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + RunningApp.port() + "/steps/ScheduleMeeting"))
                                .header("Accept", "text/html")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("typedBy=pm&title=Forged"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_gets_a_problem_from_a_page_too() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + RunningApp.port() + "/sign-in?failed=%00"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"INVALID\"");
    }
}
