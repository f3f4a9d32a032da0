package org.plumbline.command.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.inspection.Proposals;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.platform.uploads.UploadMemory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes a report as a file and answers with what was read in it. */
@RestController
final class ReportImportApi {

    private static final CommandType TYPE = CommandCatalogue.of(ProposeFindings.class);
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final Uploads uploads;
    private final Permission permission;
    private final Proposals proposals;
    private final JsonMapper json;
    private final UploadMemory memory;

    ReportImportApi(Uploads uploads, Permission permission, Proposals proposals, JsonMapper json, UploadMemory memory) {
        this.uploads = uploads;
        this.permission = permission;
        this.proposals = proposals;
        this.json = json;
        this.memory = memory;
    }

    @PostMapping(path = "/api/report-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, Object>> post(
            @RequestPart(value = "file", required = false) @Nullable MultipartFile file,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn)
            throws IOException {
        Actor importer = SignedIn.actor(signedIn);
        permission.check(TYPE, "", importer, "api");
        if (file == null) {
            throw Invalid.field("file", "is required");
        }
        return memory.with(file, content -> read(file, content, key, importer));
    }

    private ResponseEntity<Map<String, Object>> read(
            MultipartFile file, byte[] content, @Nullable String key, Actor importer) {
        String asked = "/api/report-imports\n" + Sha256.of(content);
        Accepted accepted = uploads.report(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                content,
                importer,
                "api",
                Answering.requestKey(key, asked));
        return withProposal(Answering.answer(TYPE, accepted));
    }

    private ResponseEntity<Map<String, Object>> withProposal(ResponseEntity<Map<String, Object>> answer) {
        Map<String, Object> body = new LinkedHashMap<>(Objects.requireNonNull(answer.getBody()));
        String importId = (String) Objects.requireNonNull(body.get("id"));
        body.put("importId", importId);
        body.putAll(json.convertValue(proposals.of(importId), MAP));
        return new ResponseEntity<>(body, answer.getHeaders(), answer.getStatusCode());
    }
}
