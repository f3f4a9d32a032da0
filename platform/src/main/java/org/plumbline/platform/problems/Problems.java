package org.plumbline.platform.problems;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The problem that each thing thrown is to the person or program that asked. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> refused(refused);
            case Invalid invalid -> invalid(invalid.violations());
            case MethodArgumentTypeMismatchException e -> invalid(e.getName(), "is not of the right type");
            case MissingServletRequestParameterException e -> invalid(e.getParameterName(), "is required");
            case MissingServletRequestPartException e -> invalid(e.getRequestPartName(), "is required");
            case Unknown unknown -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND", said(unknown));
            case StaleVersion stale -> Problem.of(HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", said(stale));
            case HttpMessageNotReadableException _ -> malformed("The body is not well-formed JSON.");
            case InvalidParameterException _ -> malformed("The query is not well formed.");
            case RequestRejectedException _ -> malformed("The query is not well formed.");
            case MaxUploadSizeExceededException _ ->
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE, RefusalCode.TOO_LARGE.name(), RefusalCode.TOO_LARGE.sentence());
            case MultipartException _ -> malformed("The upload is not well formed.");
            case Unavailable away -> unavailable(said(away));
            case TransientDataAccessException _ -> unavailable("The database does not answer. Try again.");
            case NonTransientDataAccessResourceException _ -> unavailable("The database does not answer. Try again.");
            case CannotCreateTransactionException _ -> unavailable("The database does not answer. Try again.");
            case ErrorResponse known -> known(known);
            default ->
                Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "FAILED", "Something went wrong here. Nothing was done.");
        };
    }

    /** What is known of it is the status alone. */
    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, status.name(), "There is nothing at this address.");
            case BAD_REQUEST -> malformed("The request is not well formed.");
            default -> Problem.of(status, status.name(), status.getReasonPhrase() + ".");
        };
    }

    private static Problem refused(Refused refused) {
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
                refused.refusals().stream().map(Problem.Told::of).toList());
    }

    private static Problem invalid(String field, String rule) {
        return invalid(List.of(new Violation(field, rule)));
    }

    private static Problem invalid(List<Violation> violations) {
        Violation first = violations.getFirst();
        return new Problem(
                "about:blank", "Not well formed", 400, first.field() + " " + first.rule(), "INVALID", violations, null);
    }

    private static Problem malformed(String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, "INVALID", detail);
    }

    private static Problem unavailable(String detail) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", detail);
    }

    private static Problem known(ErrorResponse known) {
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        String detail = known.getBody().getDetail();
        return status == HttpStatus.NOT_FOUND || detail == null
                ? of(status)
                : Problem.of(status, status.name(), detail);
    }

    private static String said(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
