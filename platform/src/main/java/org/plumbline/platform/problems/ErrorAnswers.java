package org.plumbline.platform.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where every failed request ends that was not answered on the spot, whoever failed it: a page, a filter, or the
 * container. A program gets a problem, a person the error page, where there are pages.
 */
@Controller
public final class ErrorAnswers implements ErrorController {

    /** Request attribute that holds the {@link Problem}. */
    public static final String PROBLEM = Problem.class.getName();

    private final ObjectProvider<ErrorViewResolver> pages;

    ErrorAnswers(ObjectProvider<ErrorViewResolver> pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        request.setAttribute(PROBLEM, problem);
        HttpStatus status = HttpStatus.valueOf(problem.status());
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Asker.isProgram(Objects.requireNonNullElse(asked, "/error").toString(), request)) {
            Misaddressed.tellProgram(response, problem);
            return null;
        }
        response.setStatus(problem.status());
        for (ErrorViewResolver each : pages.orderedStream().toList()) {
            ModelAndView page = each.resolveErrorView(request, status, Map.of());
            if (page != null) {
                return page;
            }
        }
        Misaddressed.tellPerson(response, status);
        return null;
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(PROBLEM) instanceof Problem known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problems.of(thrown);
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return Problems.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }
}
