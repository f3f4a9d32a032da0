package org.plumbline.command.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.RefusalHistory;
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
    private static final List<String> FROM_THE_FILE = List.of("fileName", "mediaType");

    private final CommandBody bodies;
    private final Uploads uploads;
    private final RefusalHistory history;
    private final Clock englishTime;
    private final JsonMapper json;

    EvidenceFileApi(CommandBody bodies, Uploads uploads, RefusalHistory history, Clock englishTime, JsonMapper json) {
        this.bodies = bodies;
        this.uploads = uploads;
        this.history = history;
        this.englishTime = englishTime;
        this.json = json;
    }

    @PostMapping(path = "/api/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, Object>> post(
            @RequestPart("file") MultipartFile file,
            @RequestPart(value = "evidence", required = false) @Nullable ObjectNode part,
            @RequestParam Map<String, String> fields,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn)
            throws IOException {
        byte[] content = file.getBytes();
        String sha256 = Sha256.of(content);
        ObjectNode body = part == null ? json.createObjectNode() : part;
        fields.forEach((name, value) -> {
            if (!name.equals("evidence")) {
                body.put(name, value);
            }
        });
        FROM_THE_FILE.stream().filter(body::has).findFirst().ifPresent(name -> {
            throw Invalid.field(name, "comes from the file and must not be given");
        });
        if (body.has("sha256") && !body.get("sha256").asString().equals(sha256)) {
            Refused mismatch = Refused.because(RefusalCode.HASH_MISMATCH);
            history.record(SubmitEvidence.class, SignedIn.actor(signedIn), "api", mismatch);
            throw mismatch;
        }
        body.put("sha256", sha256);
        body.put("fileName", Objects.requireNonNullElse(file.getOriginalFilename(), "file"));
        body.put("mediaType", Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"));
        SubmitEvidence command = (SubmitEvidence)
                bodies.read(TYPE, body, Map.of(), LocalDate.now(englishTime).toString());
        String asked = "/api/evidence\n" + body;
        return Answering.answer(
                TYPE,
                uploads.evidence(command, content, SignedIn.actor(signedIn), "api", Answering.requestKey(key, asked)));
    }
}
