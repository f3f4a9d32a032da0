package org.plumbline.query.events;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.access.AccessLog.Kind;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.Audience;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The raw history as one JSON document a line, for those who audit it. */
@RestController
class EventsApi {

    private static final int MOST = 10_000;

    private final RawEvents events;
    private final AccessLog accessLog;
    private final JsonMapper json;

    EventsApi(RawEvents events, AccessLog accessLog, JsonMapper json) {
        this.events = events;
        this.accessLog = accessLog;
        this.json = json;
    }

    @GetMapping(path = "/api/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    @Transactional(readOnly = true)
    public void read(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit,
            View view,
            Authentication signedIn,
            HttpServletResponse response)
            throws IOException {
        Audience.require(view.audience().readsWholeHistory());
        if (after < 0) {
            throw Invalid.field("after", "must be a position, from 0");
        }
        if (limit < 1 || limit > MOST) {
            throw Invalid.field("limit", "must be between 1 and " + MOST);
        }
        accessLog.note(Kind.RAW_HISTORY, "", view, signedIn);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        events.forEach(after, view.position(), limit, event -> write(out, event));
    }

    private void write(OutputStream out, Map<String, Object> event) {
        try {
            out.write(json.writeValueAsBytes(event));
            out.write("\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
