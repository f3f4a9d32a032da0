package org.plumbline.query.evidence;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.platform.problems.Problem;
import org.plumbline.query.asat.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of evidence, for programs. */
@RestController
final class EvidenceDownloadApi {

    private final EvidenceDownload download;

    EvidenceDownloadApi(EvidenceDownload download) {
        this.download = download;
    }

    @GetMapping("/api/evidence/{id}/file")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The file, as an attachment of the type its content was found to have; its SHA-256 is the ETag. One"
                            + " range of it (`Range: bytes=0-99`) is answered with 206.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "409",
            description = "The evidence is in quarantine, or the stored file is not the one that was submitted.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples = @ExampleObject("{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                                            + "\"detail\":\"This evidence is in quarantine.\","
                                            + "\"code\":\"EVIDENCE_QUARANTINED\"}")))
    @ApiResponse(
            responseCode = "410",
            description = "The file was destroyed by order of the data protection officer.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples = @ExampleObject("{\"type\":\"about:blank\",\"title\":\"Gone\",\"status\":410,"
                                            + "\"detail\":\"The file was destroyed.\",\"code\":\"FILE_DESTROYED\"}")))
    @ApiResponse(
            responseCode = "416",
            description = "The range is not one part of the file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem"),
                            examples =
                                    @ExampleObject(
                                            "{\"type\":\"about:blank\",\"title\":\"Requested range not satisfiable\","
                                                    + "\"status\":416,\"detail\":\"Ask for one range within the file.\","
                                                    + "\"code\":\"RANGE_NOT_SATISFIABLE\"}")))
    void send(
            @PathVariable String id,
            View view,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        download.send(id, view, signedIn, request, response);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notServed(FileNotServed refused) {
        return ResponseEntity.status(refused.status())
                .headers(refused.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(refused.status(), refused.code(), refused.sentence()));
    }

    @ExceptionHandler
    void brokenOff(EvidenceDownload.BrokenOff e) {
        throw e;
    }
}
