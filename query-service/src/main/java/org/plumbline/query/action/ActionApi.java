package org.plumbline.query.action;

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
final class ActionApi {

    private final Actions actions;
    private final Ratings ratings;

    ActionApi(Actions actions, Ratings ratings) {
        this.actions = actions;
        this.ratings = ratings;
    }

    @GetMapping("/api/actions")
    Listing<ActionView> find(
            @RequestParam(required = false) @Nullable String inspectionId,
            @RequestParam(required = false) @Nullable String recommendationId,
            @RequestParam(required = false) @Nullable String owner,
            Page page,
            View view) {
        return actions.find(new Actions.Filter(inspectionId, recommendationId, owner), page, view)
                .map(found -> ratings.of(found, view));
    }

    @GetMapping("/api/actions/{id}")
    ResponseEntity<ActionView> one(@PathVariable String id, View view) {
        return actions.byId(id, view)
                .map(found -> Tagged.of(found.version(), ratings.of(found, view)))
                .orElseThrow(() -> new Unknown("action"));
    }
}
