package org.plumbline.query.events;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.View;
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

    private static final Set<Role> MAY_READ = Set.of(Role.IA, Role.DPO, Role.CHAIR, Role.PM, Role.QA, Role.DCS);
    private static final int MOST = 10_000;

    private final RawEvents events;
    private final JsonMapper json;

    EventsApi(RawEvents events, JsonMapper json) {
        this.events = events;
        this.json = json;
    }

    @GetMapping(path = "/api/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Transactional(readOnly = true)
    public void read(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit,
            View view,
            Authentication signedIn,
            HttpServletResponse response)
            throws IOException {
        if (!MAY_READ.contains(SignedIn.actor(signedIn).role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
        if (after < 0) {
            throw Invalid.field("after", "must be a position, from 0");
        }
        if (limit < 1 || limit > MOST) {
            throw Invalid.field("limit", "must be between 1 and " + MOST);
        }
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
