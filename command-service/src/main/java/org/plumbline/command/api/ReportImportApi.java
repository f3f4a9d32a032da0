package org.plumbline.command.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.command.reportimport.ReportImports;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.platform.accounts.SignedIn;
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

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final ReportImports imports;
    private final StoredFiles files;
    private final Answering answering;
    private final Clock englishTime;
    private final JsonMapper json;

    ReportImportApi(
            ReportImports imports, StoredFiles files, Answering answering, Clock englishTime, JsonMapper json) {
        this.imports = imports;
        this.files = files;
        this.answering = answering;
        this.englishTime = englishTime;
        this.json = json;
    }

    @PostMapping(path = "/api/report-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, Object>> post(
            @RequestPart("file") MultipartFile file,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            Authentication signedIn)
            throws IOException {
        String fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (fileName.length() > 300 || fileName.chars().anyMatch(Character::isISOControl)) {
            throw Invalid.field("file", "must have a name of at most 300 printable characters");
        }
        byte[] content = file.getBytes();
        ReportProposal proposal = imports.read(content, fileName, SignedIn.actor(signedIn), "api");
        ProposeFindings command = new ProposeFindings(
                UuidCreator.getTimeOrderedEpoch().toString(), fileName, proposal, LocalDate.now(englishTime));
        ResponseEntity<Map<String, Object>> answer = files.holding(
                proposal.sourceSha256(),
                content,
                () -> answering.send(
                        CommandCatalogue.of(ProposeFindings.class),
                        command,
                        null,
                        key,
                        "/api/report-imports\n" + proposal.sourceSha256(),
                        signedIn));
        return withProposal(answer, proposal);
    }

    private ResponseEntity<Map<String, Object>> withProposal(
            ResponseEntity<Map<String, Object>> answer, ReportProposal proposal) {
        Map<String, Object> answered = Objects.requireNonNull(answer.getBody());
        Map<String, Object> body = new LinkedHashMap<>(answered);
        body.put("importId", answered.get("id"));
        body.putAll(json.convertValue(proposal, MAP));
        return new ResponseEntity<>(body, answer.getHeaders(), answer.getStatusCode());
    }
}
