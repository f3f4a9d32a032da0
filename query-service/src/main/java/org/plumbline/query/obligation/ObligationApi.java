package org.plumbline.query.obligation;

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
final class ObligationApi {

    private final Obligations obligations;

    ObligationApi(Obligations obligations) {
        this.obligations = obligations;
    }

    @GetMapping("/api/obligations")
    Listing<ObligationView> find(@RequestParam(required = false) @Nullable String inspectionId, Page page, View view) {
        return obligations.find(inspectionId, page, view);
    }

    @GetMapping("/api/obligations/{id}")
    ResponseEntity<ObligationView> one(@PathVariable String id, View view) {
        return obligations
                .byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("obligation"));
    }
}
