package org.plumbline.query.risk;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;
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
final class RiskApi {

    private final Risks risks;

    RiskApi(Risks risks) {
        this.risks = risks;
    }

    @GetMapping("/api/risks")
    Listing<RiskView> find(
            @RequestParam(required = false) @Nullable String inspectionId,
            @RequestParam(required = false) @Nullable String recommendationId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Boolean reviewOverdue,
            Page page,
            View view) {
        return risks.find(new Risks.Filter(inspectionId, recommendationId, state, reviewOverdue), page, view);
    }

    @GetMapping("/api/risks/{id}")
    ResponseEntity<RiskView> one(@PathVariable String id, View view) {
        return risks.byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("risk"));
    }
}
