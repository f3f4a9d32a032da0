package org.plumbline.command.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.dispatch.RefusalHistory;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.platform.commands.CommandBody;
import org.plumbline.platform.uploads.UploadMemory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes evidence as a file. Its fields come beside it, one by one or as a JSON part named {@code evidence}. */
@RestController
final class EvidenceFileApi {

    private static final CommandType TYPE = CommandCatalogue.of(SubmitEvidence.class);
    static final List<String> FROM_THE_FILE = List.of("fileName", "mediaType");
    /** The name of the part that holds the fields as JSON. */
    static final String PART = "evidence";

    private final CommandBody bodies;
    private final Uploads uploads;
    private final Permission permission;
    private final RefusalHistory history;
    private final LargestBody largest;
    private final Clock englishTime;
    private final JsonMapper json;
    private final UploadMemory memory;

    EvidenceFileApi(
            CommandBody bodies,
            Uploads uploads,
            Permission permission,
            RefusalHistory history,
            LargestBody largest,
            Clock englishTime,
            JsonMapper json,
            UploadMemory memory) {
        this.bodies = bodies;
        this.uploads = uploads;
        this.permission = permission;
        this.history = history;
        this.largest = largest;
        this.englishTime = englishTime;
        this.json = json;
        this.memory = memory;
    }

    @PostMapping(path = "/api/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, Object>> post(
            @RequestPart(value = "file", required = false) @Nullable MultipartFile file,
            @RequestPart(value = PART, required = false) byte @Nullable [] part,
            @RequestParam Map<String, String> fields,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn)
            throws IOException {
        Actor submitter = SignedIn.actor(signedIn);
        permission.check(TYPE, "", submitter, "api");
        if (file == null) {
            throw Invalid.field("file", "is required");
        }
        largest.check(words(part, fields), TYPE, "", submitter);
        return memory.with(file, content -> submit(file, content, part, fields, key, submitter));
    }

    private ResponseEntity<Map<String, Object>> submit(
            MultipartFile file,
            byte[] content,
            byte @Nullable [] part,
            Map<String, String> fields,
            @Nullable String key,
            Actor submitter) {
        ObjectNode body = part == null ? json.createObjectNode() : bodies.parse(part);
        fields.forEach((name, value) -> {
            if (!name.equals(PART)) {
                body.put(name, value);
            }
        });
        SubmitEvidence command = read(body, file, Sha256.of(content), submitter);
        String asked = "/api/evidence\n" + body;
        return Answering.answer(
                TYPE, uploads.evidence(command, content, submitter, "api", Answering.requestKey(key, asked)));
    }

    private static long words(byte @Nullable [] part, Map<String, String> fields) {
        long said = fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length() + field.getValue().length())
                .sum();
        return said + (part == null ? 0 : part.length);
    }

    /** Puts beside what was said of the file what it says itself. */
    private SubmitEvidence read(ObjectNode body, MultipartFile file, String sha256, Actor submitter) {
        FROM_THE_FILE.stream().filter(body::has).findFirst().ifPresent(name -> {
            throw Invalid.field(name, "comes from the file and must not be given");
        });
        if (body.has("sha256") && !body.get("sha256").asString().equals(sha256)) {
            Refused mismatch = Refused.because(RefusalCode.HASH_MISMATCH);
            history.record(SubmitEvidence.class, "", submitter, "api", mismatch);
            throw mismatch;
        }
        body.put("sha256", sha256);
        body.put("fileName", Objects.requireNonNullElse(file.getOriginalFilename(), "file"));
        body.put("mediaType", Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"));
        return (SubmitEvidence)
                bodies.read(TYPE, body, Map.of(), LocalDate.now(englishTime).toString());
    }
}
