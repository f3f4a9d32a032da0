package org.plumbline.platform.problems;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.platform.database.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells people by a page and programs by a problem that the database is away or its disk full, wherever in the course of a
 * request that is met. While it is known to be away, nobody waits to be told.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ToldOfTrouble extends OncePerRequestFilter implements HandlerExceptionResolver {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TRY_AGAIN_SECONDS = "5";

    private final DatabaseWatch watch;

    ToldOfTrouble(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trouble outage = watch.outage();
        if (outage != null && needsDatabase(request)) {
            tell(request, response, outage, outage.sentence());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            Trouble trouble = Trouble.behind(e);
            if (trouble == null || response.isCommitted()) {
                throw e;
            }
            DatabaseWatch.hear(e);
            tell(request, response, trouble, sentence(trouble, e));
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        Trouble trouble = Trouble.behind(e);
        if (trouble == null || response.isCommitted()) {
            return null;
        }
        DatabaseWatch.hear(e);
        try {
            tell(request, response, trouble, sentence(trouble, e));
        } catch (IOException gone) {
            logger.debug("Nobody waits for the answer any more", gone);
        }
        return new ModelAndView();
    }

    private static boolean needsDatabase(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !path.startsWith(request.getContextPath() + "/assets/")
                && !path.startsWith(request.getContextPath() + "/actuator/");
    }

    /** Of a command it is said whether it may have been done. */
    private static String sentence(Trouble trouble, Exception e) {
        return e instanceof Unavailable ? String.valueOf(e.getMessage()) : trouble.sentence();
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, Trouble trouble, String sentence)
            throws IOException {
        response.resetBuffer();
        response.setStatus(trouble.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (trouble != Trouble.DISK_FULL) {
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
        }
        boolean isPerson = !request.getRequestURI().startsWith(request.getContextPath() + "/api")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        response.setContentType(isPerson ? "text/html;charset=utf-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        isPerson
                                ? page(request.getContextPath(), trouble.title(), sentence)
                                : JSON.writeValueAsString(Problem.of(trouble.status(), trouble.code(), sentence)));
        response.flushBuffer();
    }

    /** Whole in itself: what a page usually shows is in the database. */
    private static String page(String root, String title, String sentence) {
        return """
                <!DOCTYPE html>
                <html lang="en" class="govuk-template">
                <head>
                <meta charset="utf-8">
                <title>%1$s - Plumbline</title>
                <meta name="viewport" content="width=device-width">
                <link rel="stylesheet" href="%3$s/assets/plumbline.css">
                </head>
                <body class="govuk-template__body">
                <main class="govuk-width-container govuk-main-wrapper">
                <h1 class="govuk-heading-l">%1$s</h1>
                <p class="govuk-body">%2$s</p>
                <p class="govuk-body"><a class="govuk-link" href="%3$s/">Go to the start page</a></p>
                </main>
                </body>
                </html>
                """.formatted(title, sentence, root);
    }
}
