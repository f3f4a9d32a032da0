package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** An answer from before any page or route is at hand: a problem to a program, a plain page to a person. */
public final class PlainAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private PlainAnswer() {}

    /**
     * Answers whoever asks in their own form.
     *
     * @param title of the page, where it is one
     */
    public static void to(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String title,
            String sentence)
            throws IOException {
        if (Asker.isProgram(request)) {
            toProgram(response, status, code, sentence);
        } else {
            write(response, status, "text/html;charset=utf-8", """
                    <!DOCTYPE html>
                    <html lang="en-GB">
                    <head><title>%1$s - Plumbline</title><meta name="viewport" content="width=device-width"></head>
                    <body>
                    <h1>%1$s</h1>
                    <p>%2$s</p>
                    </body>
                    </html>
                    """.formatted(
                            HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(sentence)));
        }
    }

    public static void toProgram(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        write(
                response,
                status,
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                JSON.writeValueAsString(Problem.of(status, code, sentence)));
    }

    private static void write(HttpServletResponse response, HttpStatus status, String type, String body)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(body);
        response.flushBuffer();
    }
}
