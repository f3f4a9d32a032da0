package org.plumbline.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.commands.CommandBody;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/** Takes every command that comes as JSON; which one it is, the catalogue says by the path. */
@RestController
public final class CommandApi {

    private final Map<String, CommandType> byPath =
            CommandCatalogue.ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::path, t -> t));
    private final CommandBody bodies;
    private final Answering answering;
    private final Clock englishTime;

    CommandApi(CommandBody bodies, Answering answering, Clock englishTime) {
        this.bodies = bodies;
        this.answering = answering;
        this.englishTime = englishTime;
    }

    /** Registered for each path of the catalogue by {@link CommandRoutes}. */
    public ResponseEntity<Map<String, Object>> post(
            HttpServletRequest request,
            @PathVariable Map<String, String> path,
            @RequestBody ObjectNode body,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn) {
        String pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        CommandType type = byPath.get(pattern);
        if (type == null) {
            throw new IllegalStateException("No command at " + pattern);
        }
        Command command =
                bodies.read(type, body, path, LocalDate.now(englishTime).toString());
        return answering.send(type, command, ifMatch, key, request.getRequestURI() + "\n" + body, signedIn);
    }
}
