package org.plumbline.platform.describing;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.platform.database.Trouble;
import org.plumbline.platform.problems.Problem;
import org.springframework.http.HttpStatus;

/** A problem that many operations answer with; described once, and referred to by each. */
public enum UsualProblem {
    NOT_WELL_FORMED(HttpStatus.BAD_REQUEST, "INVALID", "Not well formed; `violations` names each field and rule."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, HttpStatus.UNAUTHORIZED.name(), "Sign in with a user name and password."),
    NOT_PERMITTED(
            HttpStatus.FORBIDDEN, RefusalCode.ROLE_NOT_PERMITTED.name(), RefusalCode.ROLE_NOT_PERMITTED.sentence()),
    NOT_THERE(HttpStatus.NOT_FOUND, HttpStatus.NOT_FOUND.name(), "There is no such item."),
    STALE(HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", "Somebody else changed the item first; nothing was done."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            RefusalCode.TOO_LARGE.name(),
            "What was sent is larger than what is taken; nothing of it was looked at."),
    OF_ANOTHER_KIND(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE.name(),
            "The body is of a kind that is not taken here."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            RefusalCode.TOO_MANY_REFUSALS.name(),
            "Too many sign-ins or commands of this account have failed; wait, and try again."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", "What this rests on does not answer. Try again."),
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE, Trouble.DISK_FULL.code(), Trouble.DISK_FULL.sentence());

    static final String PROBLEM = "Problem";

    private final HttpStatus status;
    private final String code;
    private final String sentence;

    UsualProblem(HttpStatus status, String code, String sentence) {
        this.status = status;
        this.code = code;
        this.sentence = sentence;
    }

    public String status() {
        return String.valueOf(status.value());
    }

    /** What operations put under the status. */
    public ApiResponse reference() {
        return new ApiResponse().$ref(name());
    }

    ApiResponse described() {
        return new ApiResponse().description(sentence).content(of(schema(), Problem.of(status, code, sentence)));
    }

    /** The schema of all problems. */
    public static Schema<?> schema() {
        return new Schema<>().$ref(PROBLEM);
    }

    /** A body that is a problem, with an example. */
    public static Content of(Schema<?> schema, Problem example) {
        return new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(schema).example(Examples.of(example)));
    }
}
