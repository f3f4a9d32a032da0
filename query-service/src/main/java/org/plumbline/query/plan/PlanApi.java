package org.plumbline.query.plan;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class PlanApi {

    private final Plans plans;
    private final PlanStandings standings;
    private final VersionContents versions;
    private final ApprovalChains chains;

    PlanApi(Plans plans, PlanStandings standings, VersionContents versions, ApprovalChains chains) {
        this.plans = plans;
        this.standings = standings;
        this.versions = versions;
        this.chains = chains;
    }

    @GetMapping("/api/approval-chains")
    List<ApprovalChain> chains() {
        return List.copyOf(chains.all());
    }

    @GetMapping("/api/plans")
    Listing<Found<PlanRow>> find(@RequestParam(required = false) @Nullable String inspectionId, Page page, View view) {
        return plans.find(inspectionId, page, view);
    }

    @GetMapping("/api/plans/{id}")
    ResponseEntity<PlanView> one(@PathVariable String id, View view) {
        return standings
                .byId(id, view)
                .map(plan -> Tagged.of(plan.version(), plan))
                .orElseThrow(() -> new Unknown("plan"));
    }

    /** The canonical JSON of a version that is open, exactly as it was hashed; its SHA-256 is the ETag. */
    @GetMapping(path = "/api/plans/{id}/versions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    ResponseEntity<byte[]> version(
            @PathVariable String id, @PathVariable int number, View view, Authentication signedIn) {
        return versions.take(id, number, view, signedIn)
                .map(content -> ResponseEntity.ok()
                        .eTag("\"" + Sha256.of(content) + "\"")
                        .body(content))
                .orElseThrow(() -> new Unknown("version"));
    }
}
