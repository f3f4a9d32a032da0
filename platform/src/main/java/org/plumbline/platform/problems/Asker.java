package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Tells a program, which is answered by a problem, from a person in a browser, who is answered by a page. */
final class Asker {

    private Asker() {}

    static boolean isProgram(HttpServletRequest request) {
        return isProgram(request.getRequestURI(), request);
    }

    /** @param uri as it came, or null when not even that could be read */
    static boolean isProgram(@Nullable String uri, HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return uri == null
                || uri.startsWith("/api")
                || uri.startsWith("/v3/api-docs")
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
