package org.plumbline.query.measure;

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
final class MeasureApi {

    private final Measures measures;

    MeasureApi(Measures measures) {
        this.measures = measures;
    }

    @GetMapping("/api/measures")
    Listing<MeasureView> find(
            @RequestParam(required = false) @Nullable String inspectionId,
            @RequestParam(required = false) @Nullable String recommendationId,
            Page page,
            View view) {
        return measures.find(inspectionId, recommendationId, page, view);
    }

    @GetMapping("/api/measures/{id}")
    ResponseEntity<MeasureView> one(@PathVariable String id, View view) {
        return measures.byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("measure"));
    }
}
