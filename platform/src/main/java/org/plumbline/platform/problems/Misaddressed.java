package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are turned away before any of our code sees them: a program by a problem, a person by a page. */
final class Misaddressed {

    static final String TOLD = "Check that the web address is correct: it holds characters that no address here has.";

    private static final JsonMapper JSON = new JsonMapper();

    private Misaddressed() {}

    /** @param response to the request, whatever the container wraps it in */
    static void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        if (Asker.isProgram(request)) {
            tellProgram(
                    response,
                    status == HttpStatus.BAD_REQUEST ? Problem.of(status, "INVALID", TOLD) : Problems.of(status));
        } else {
            tellPerson(response, status);
        }
    }

    static void tellProgram(HttpServletResponse response, Problem problem) throws IOException {
        write(
                response,
                HttpStatus.valueOf(problem.status()),
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                JSON.writeValueAsString(problem));
    }

    /** Where no page can be made, or not any more. */
    static void tellPerson(HttpServletResponse response, HttpStatus status) throws IOException {
        write(response, status, "text/html;charset=utf-8", """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head><title>%1$s - Plumbline</title><meta name="viewport" content="width=device-width"></head>
                <body>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">Go to the start page</a></p>
                </body>
                </html>
                """.formatted(
                        status.is5xxServerError() ? "Sorry, there is a problem with the service" : "Page not found",
                        status.is5xxServerError() ? "Try again in a few minutes." : TOLD));
    }

    private static void write(HttpServletResponse response, HttpStatus status, String type, String body)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        PrintWriter writer = response.getWriter();
        writer.write(body);
        response.flushBuffer();
    }
}
