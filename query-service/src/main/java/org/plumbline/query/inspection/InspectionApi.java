package org.plumbline.query.inspection;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class InspectionApi {

    private final Inspections inspections;

    InspectionApi(Inspections inspections) {
        this.inspections = inspections;
    }

    @GetMapping("/api/inspections")
    Listing<Found<InspectionRow>> registered(Page page, View view) {
        return inspections.registered(page, view);
    }

    @GetMapping("/api/report-imports")
    Listing<Found<InspectionRow>> imports(Page page, View view) {
        return inspections.all(page, view);
    }

    @GetMapping({"/api/inspections/{id}", "/api/report-imports/{id}"})
    ResponseEntity<Found<InspectionRow>> one(@PathVariable String id, View view) {
        return inspections
                .byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("inspection"));
    }
}
