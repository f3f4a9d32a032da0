package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are turned away before any of our code sees them: a program by a problem, a person by a page. */
final class Misaddressed {

    static final String TOLD = "The address holds something that no address here has.";

    private static final JsonMapper JSON = new JsonMapper();

    private Misaddressed() {}

    /** @param response to the request, whatever the container wraps it in */
    static void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        if (isFromProgram(request.getRequestURI(), request.getHeader("Accept"))) {
            tellProgram(response, status);
        } else {
            tellPerson(response, status);
        }
    }

    /** @param uri as it came, or null when not even that could be read */
    private static boolean isFromProgram(@Nullable String uri, @Nullable String accept) {
        return uri == null || uri.startsWith("/api") || accept == null || !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void tellProgram(HttpServletResponse response, HttpStatus status) throws IOException {
        String code = status == HttpStatus.BAD_REQUEST ? "INVALID" : status.name();
        String detail = status == HttpStatus.BAD_REQUEST ? TOLD : status.getReasonPhrase();
        write(
                response,
                status,
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                JSON.writeValueAsString(Problem.of(status, code, detail)));
    }

    private static void tellPerson(HttpServletResponse response, HttpStatus status) throws IOException {
        write(response, status, "text/html;charset=utf-8", """
                <!DOCTYPE html>
                <html lang="en">
                <head><title>Not an address here - Plumbline</title><meta name="viewport" content="width=device-width"></head>
                <body>
                <h1>There is no such page</h1>
                <p>%s</p>
                <p><a href="/">Go to the start page</a></p>
                </body>
                </html>
                """.formatted(TOLD));
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
