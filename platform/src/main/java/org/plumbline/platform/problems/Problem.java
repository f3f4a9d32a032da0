package org.plumbline.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.Violation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An RFC 9457 problem with a stable code.
 *
 * @param code the refusal's name, or the kind of error
 * @param violations fields that are not well formed
 * @param refusals every rule that said no, when a rule did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<Violation> violations,
        @Nullable List<Told> refusals) {

    private static final String A_MINUTE = "60";
    private static final String A_MOMENT = "5";

    /** A rule's name and what an officer reads. */
    public record Told(String code, String message) {
        static Told of(Refusal refusal) {
            return new Told(refusal.code().name(), refusal.sentence());
        }
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, code, null, null);
    }

    ResponseEntity<Problem> asResponse(HttpHeaders headers) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.header(HttpHeaders.RETRY_AFTER, A_MINUTE);
        } else if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.header(HttpHeaders.RETRY_AFTER, A_MOMENT);
        }
        return response.body(this);
    }
}
