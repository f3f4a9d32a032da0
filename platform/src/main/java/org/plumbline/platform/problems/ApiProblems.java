package org.plumbline.platform.problems;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says what went wrong with a call of the API. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        HttpStatus status = switch (refused.code()) {
            case ROLE_NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY_REFUSALS -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return new Problem(
                        "about:blank",
                        status == HttpStatus.FORBIDDEN ? "Not permitted" : "Refused by a rule",
                        status.value(),
                        refused.refusals().getFirst().sentence(),
                        refused.code().name(),
                        null,
                        refused.refusals().stream().map(Problem.Told::of).toList())
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(Invalid invalid) {
        return new Problem(
                        "about:blank",
                        "Not well formed",
                        400,
                        String.valueOf(invalid.getMessage()),
                        "INVALID",
                        invalid.violations(),
                        null)
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(Unknown unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND", String.valueOf(unknown.getMessage()))
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(StaleVersion stale) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", String.valueOf(stale.getMessage()))
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "INVALID", "The body is not well-formed JSON.")
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException e) {
        return invalid(Invalid.field(e.getName(), "is not of the right type"));
    }

    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Problem> undecodable(RuntimeException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "INVALID", "The query is not well formed.")
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingPart(MissingServletRequestPartException e) {
        return invalid(Invalid.field(e.getRequestPartName(), "is required"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notMultipart(MultipartException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, "INVALID", "The upload is not well formed.")
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> noAnswer(Unavailable e) {
        LOG.warn("The write side did not answer: {}", String.valueOf(e.getCause()));
        ResponseEntity<Problem> problem = Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", String.valueOf(e.getMessage()))
                .asResponse();
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem.getBody());
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        NonTransientDataAccessResourceException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Problem> databaseAway(RuntimeException e) {
        LOG.warn("The database did not answer: {}", e.getMessage());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", "The database does not answer. Try again.")
                .asResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception e) {
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problem.of(
                            status,
                            status.name(),
                            String.valueOf(known.getBody().getDetail()))
                    .asResponse();
        }
        LOG.error("A call failed", e);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "FAILED", "Something went wrong here. Nothing was done.")
                .asResponse();
    }
}
