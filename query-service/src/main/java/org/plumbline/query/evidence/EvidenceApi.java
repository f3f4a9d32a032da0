package org.plumbline.query.evidence;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class EvidenceApi {

    private final EvidenceFiles evidence;

    EvidenceApi(EvidenceFiles evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/api/evidence")
    Listing<Found<EvidenceRow>> find(
            @RequestParam(required = false) @Nullable String actionId,
            @RequestParam(required = false) @Nullable String state,
            Page page,
            View view) {
        return evidence.find(actionId, state, page, view);
    }

    @GetMapping("/api/evidence/{id}")
    ResponseEntity<Found<EvidenceRow>> one(@PathVariable String id, View view) {
        return evidence.byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("piece of evidence"));
    }
}
