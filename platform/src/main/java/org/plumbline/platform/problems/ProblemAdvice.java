package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.RefusalCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers everything that goes wrong in a call or on a page: a program by a problem, a person by way of the error page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** What is larger than any limit is cut off unread, so it is not kept in the history; a page is told where it was. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> cutOff(
            MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Asker.isProgram(request)) {
            return went(e, request, response);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI() + "?refused=" + RefusalCode.TOO_LARGE))
                .build();
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> went(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            LOG.debug("Nobody waits for the rest of the answer", thrown);
            return null;
        }
        Problem problem = Problems.of(thrown);
        log(problem, thrown);
        if (Asker.isProgram(request)) {
            return problem.asResponse(thrown instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY);
        }
        request.setAttribute(ErrorAnswers.PROBLEM, problem);
        response.sendError(problem.status());
        return null;
    }

    private static void log(Problem problem, Throwable thrown) {
        switch (problem.status()) {
            case 500 -> LOG.error("A call failed", thrown);
            case 503 -> {
                Throwable why = thrown.getCause() == null ? thrown : thrown.getCause();
                LOG.warn("Not answered: {}", why.toString());
            }
            default -> LOG.debug("Answered by {}", problem);
        }
    }
}
