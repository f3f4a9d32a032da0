package org.plumbline.query.register;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.plumbline.query.timeline.Entry;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class RegisterApi {

    private final Register register;
    private final RecommendationRatings ratings;
    private final Timeline timeline;

    RegisterApi(Register register, RecommendationRatings ratings, Timeline timeline) {
        this.register = register;
        this.ratings = ratings;
        this.timeline = timeline;
    }

    @GetMapping("/api/recommendations")
    Listing<RecommendationView> find(
            @RequestParam(required = false) @Nullable String inspectionId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            View view) {
        if (page < 1 || page > 100_000) {
            throw Invalid.field("page", "counts from 1");
        }
        return ratings.of(register.find(new Register.Filter(inspectionId, state, overdue, q), page, view), view);
    }

    @GetMapping("/api/recommendations/{id}")
    ResponseEntity<RecommendationView> one(@PathVariable String id, View view) {
        return register.byId(id, view)
                .map(found ->
                        ResponseEntity.ok()
                        .eTag("\"" + found.version() + "\"")
                        .body(ratings.of(found, view)))
                .orElseThrow(() -> new Unknown("recommendation"));
    }

    @GetMapping("/api/recommendations/{id}/history")
    Listing<Entry> history(@PathVariable String id, View view) {
        if (register.byId(id, view).isEmpty()) {
            throw new Unknown("recommendation");
        }
        return Listing.of(view, timeline.of(id, view));
    }
}
