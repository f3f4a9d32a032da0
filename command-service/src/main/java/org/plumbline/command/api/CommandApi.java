package org.plumbline.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.platform.commands.CommandBody;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final Permission permission;
    private final LargestBody largest;
    private final WriteSide writeSide;
    private final Clock englishTime;
    private final DayOfMeeting days;

    CommandApi(
            CommandBody bodies,
            Permission permission,
            LargestBody largest,
            WriteSide writeSide,
            Clock englishTime,
            DayOfMeeting days) {
        this.bodies = bodies;
        this.permission = permission;
        this.largest = largest;
        this.writeSide = writeSide;
        this.englishTime = englishTime;
        this.days = days;
    }

    /** Registered for each path of the catalogue by {@link CommandRoutes}. */
    public ResponseEntity<Map<String, Object>> post(
            HttpServletRequest request,
            @PathVariable Map<String, String> path,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn) {
        String pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        CommandType type = byPath.get(pattern);
        if (type == null) {
            throw new IllegalStateException("No command at " + pattern);
        }
        Actor actor = SignedIn.actor(signedIn);
        String item = type.itemIn(path);
        byte[] sent = largest.read(request, type, item, actor);
        Envelope envelope = permission.reading(type, item, actor, "api", () -> {
            ObjectNode body = bodies.parse(sent);
            Command command =
                    bodies.read(type, body, path, LocalDate.now(englishTime).toString(), days::heldOn);
            RequestKey requestKey = Answering.requestKey(key, request.getRequestURI() + "\n" + body);
            return new Envelope(command, actor, "api", Answering.version(ifMatch), requestKey);
        });
        return Answering.answer(type, writeSide.send(envelope));
    }
}
