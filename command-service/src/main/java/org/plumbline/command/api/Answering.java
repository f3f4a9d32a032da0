package org.plumbline.command.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What every request for a command says in its headers, and its answer: {@code {id, version}}, the version as ETag. */
final class Answering {

    private Answering() {}

    static ResponseEntity<Map<String, Object>> answer(CommandType type, Accepted accepted) {
        return ResponseEntity.status(status(type))
                .eTag("\"" + accepted.version() + "\"")
                .body(body(accepted));
    }

    static HttpStatus status(CommandType type) {
        return isNew(type) ? HttpStatus.CREATED : HttpStatus.OK;
    }

    /** Whether the answer's id is that of what came to be. */
    static boolean isNew(CommandType type) {
        return type.created() != null && !type.isAboutSomethingThatExists();
    }

    private static Map<String, Object> body(Accepted accepted) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", accepted.id());
        body.put("version", accepted.version());
        accepted.created().forEach((field, ids) -> body.put(field, field.endsWith("Ids") ? ids : ids.getFirst()));
        return body;
    }

    static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        String bare = ifMatch.replaceFirst("^W/", "").replace("\"", "").trim();
        try {
            return Long.valueOf(bare);
        } catch (NumberFormatException e) {
            throw Invalid.field("If-Match", "must be an ETag of this API, such as \"3\"");
        }
    }

    /** @param asked everything that makes this request what it is, for telling a repeated key from a reused one */
    static @Nullable RequestKey requestKey(@Nullable String key, String asked) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > 200 || key.chars().anyMatch(Character::isISOControl)) {
            throw Invalid.field("Idempotency-Key", "must be between 1 and 200 printable characters");
        }
        return new RequestKey(key, Sha256.of(asked));
    }
}
