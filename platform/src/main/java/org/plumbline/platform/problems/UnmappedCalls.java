package org.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.RefusalCode;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Calls under {@code /api} that no route takes get a problem with a code too; anything else goes the way of pages. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class UnmappedCalls {

    /** What is larger than any limit is cut off unread, so it is not kept in the history; a page is told where it was. */
    @ExceptionHandler
    ResponseEntity<Problem> cutOff(MaxUploadSizeExceededException e, HttpServletRequest request) {
        RefusalCode code = RefusalCode.TOO_LARGE;
        if (request.getRequestURI().startsWith("/api/")) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, code.name(), code.sentence())
                    .asResponse();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI() + "?refused=" + code))
                .build();
    }

    /** A form with files is read before it is known who it is for. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> noForm(MultipartException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            return Problem.of(HttpStatus.BAD_REQUEST, "INVALID", "The upload is not well formed.")
                    .asResponse();
        }
        response.sendError(HttpStatus.BAD_REQUEST.value());
        return null;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<Problem> unmapped(Exception e, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/") || !(e instanceof ErrorResponse known)) {
            throw e;
        }
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        String detail = status == HttpStatus.NOT_FOUND
                ? "There is nothing at this address."
                : String.valueOf(known.getBody().getDetail());
        return ResponseEntity.status(status)
                .headers(known.getHeaders())
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, status.name(), detail));
    }
}
