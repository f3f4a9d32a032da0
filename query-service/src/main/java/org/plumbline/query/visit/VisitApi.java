package org.plumbline.query.visit;

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
final class VisitApi {

    private final Visits visits;

    VisitApi(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/api/visits")
    Listing<Found<VisitRow>> find(@RequestParam(required = false) @Nullable String inspectionId, Page page, View view) {
        return visits.find(inspectionId, page, view);
    }

    @GetMapping("/api/visits/{id}")
    ResponseEntity<Found<VisitRow>> one(@PathVariable String id, View view) {
        return visits.byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("visit"));
    }
}
