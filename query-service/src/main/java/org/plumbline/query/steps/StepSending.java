package org.plumbline.query.steps;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
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
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.platform.commands.Asked;
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

    /**
     * One try at saving a form.
     *
     * @param target what it is to change, empty where a file comes with it
     */
    record Attempt(String target, Sending sending) {

        Accepted send() throws IOException {
            return sending.send();
        }
    }

    /** What a form asks for, ready to be sent. */
    interface Sending {
        Accepted send() throws IOException;
    }

    /** @throws Invalid when what was typed makes no command, and came from somebody who may ask */
    Attempt read(CommandType type, MultiValueMap<String, String> typed, @Nullable MultipartFile file, Actor actor) {
        return file == null || file.isEmpty() || type.type() != SubmitEvidence.class
                ? read(type, typed, null, new byte[0], actor)
                : new Attempt(
                        "",
                        () -> memory.with(
                                file,
                                content ->
                                        read(type, typed, file, content, actor).send()));
    }

    private Attempt read(
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
        RequestKey key = RequestKey.ofForm(typed.getFirst("token"), Asked.of(type, ids, body));
        if (file != null) {
            return new Attempt(
                    command.target(), () -> uploads.evidence((SubmitEvidence) command, content, actor, "web", key));
        }
        Envelope envelope = new Envelope(command, actor, "web", version(typed.getFirst("version")), key);
        return new Attempt(command.target(), () -> writeSide.send(envelope));
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

    static @Nullable Long version(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }
}
