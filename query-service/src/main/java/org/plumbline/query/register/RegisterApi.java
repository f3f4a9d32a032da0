package org.plumbline.query.register;

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
final class RegisterApi {

    private final Register register;
    private final RecommendationRatings ratings;

    RegisterApi(Register register, RecommendationRatings ratings) {
        this.register = register;
        this.ratings = ratings;
    }

    @GetMapping("/api/recommendations")
    Listing<RecommendationView> find(
            @RequestParam(required = false) @Nullable String inspectionId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String q,
            Page page,
            View view) {
        return ratings.of(register.find(new Register.Filter(inspectionId, state, overdue, q), page, view), view);
    }

    @GetMapping("/api/recommendations/{id}")
    ResponseEntity<RecommendationView> one(@PathVariable String id, View view) {
        return register.byId(id, view)
                .map(found -> Tagged.of(found.version(), ratings.of(found, view)))
                .orElseThrow(() -> new Unknown("recommendation"));
    }
}
