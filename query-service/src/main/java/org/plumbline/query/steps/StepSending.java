package org.plumbline.query.steps;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.Permitting;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.platform.commands.CommandBody;
import org.plumbline.platform.uploads.UploadMemory;
import org.plumbline.query.audience.Audience;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was typed into the command it asks for, and sends it; a form sent twice is done once. */
@Component
final class StepSending {

    private final WriteSide writeSide;
    private final Uploads uploads;
    private final Permitting permitting;
    private final CommandBody bodies;
    private final Clock englishTime;
    private final JsonMapper json;
    private final MeetingDays days;
    private final UploadMemory memory;

    StepSending(
            WriteSide writeSide,
            Uploads uploads,
            Permitting permitting,
            CommandBody bodies,
            Clock englishTime,
            JsonMapper json,
            MeetingDays days,
            UploadMemory memory) {
        this.writeSide = writeSide;
        this.uploads = uploads;
        this.permitting = permitting;
        this.bodies = bodies;
        this.englishTime = englishTime;
        this.json = json;
        this.days = days;
        this.memory = memory;
    }

    Accepted send(CommandType type, MultiValueMap<String, String> typed, @Nullable MultipartFile file, Actor actor)
            throws IOException {
        return file == null || file.isEmpty()
                ? send(type, typed, null, new byte[0], actor)
                : memory.with(file, content -> send(type, typed, file, content, actor));
    }

    private Accepted send(
            CommandType type,
            MultiValueMap<String, String> typed,
            @Nullable MultipartFile file,
            byte[] content,
            Actor actor) {
        ObjectNode body = body(type, typed);
        if (file != null) {
            body.put("sha256", Sha256.of(content));
            body.put("fileName", Objects.requireNonNullElse(file.getOriginalFilename(), "file"));
            body.put("mediaType", Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"));
        }
        Map<String, String> ids = ids(type, typed);
        String today = LocalDate.now(englishTime).toString();
        Command command = permitting.reading(
                type,
                type.itemIn(ids),
                actor,
                "web",
                () -> bodies.read(type, body, ids, today, meetingId -> days.heldOn(meetingId, Audience.whole())));
        RequestKey key =
                RequestKey.ofForm(typed.getFirst("token"), (type + body.toString()).getBytes(StandardCharsets.UTF_8));
        if (content.length > 0) {
            return uploads.evidence((SubmitEvidence) command, content, actor, "web", key);
        }
        return writeSide.send(new Envelope(command, actor, "web", version(typed.getFirst("version")), key));
    }

    private ObjectNode body(CommandType type, MultiValueMap<String, String> typed) {
        ObjectNode body = json.createObjectNode();
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            List<String> values = typed.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (component.getType() == List.class) {
                List<String> each = values.stream().flatMap(String::lines).toList();
                each.forEach(body.withArray(name)::add);
            } else if (!values.isEmpty() && !type.path().contains("{" + name + "}")) {
                put(body, component, values.getFirst());
            }
        }
        List.of("windows", "judgements", "findings").forEach(body::remove);
        return body;
    }

    private static void put(ObjectNode body, RecordComponent component, String value) {
        if (component.getType() == boolean.class || component.getType() == Boolean.class) {
            body.put(component.getName(), Boolean.parseBoolean(value));
        } else {
            body.put(component.getName(), value.replace("\r\n", "\n"));
        }
    }

    private static Map<String, String> ids(CommandType type, MultiValueMap<String, String> typed) {
        Map<String, String> ids = new HashMap<>();
        Arrays.stream(type.type().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> type.path().contains("{" + name + "}"))
                .forEach(name -> ids.put(name, Objects.requireNonNullElse(typed.getFirst(name), "none")));
        return ids;
    }

    private static @Nullable Long version(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }
}
