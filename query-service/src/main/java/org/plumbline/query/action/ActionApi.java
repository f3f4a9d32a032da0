package org.plumbline.query.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
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
            View view) {
        return Listing.of(view, ratings.of(select(inspectionId, recommendationId, owner, view), view));
    }

    private List<Found<ActionRow>> select(
            @Nullable String inspectionId, @Nullable String recommendationId, @Nullable String owner, View view) {
        List<Found<ActionRow>> widest = inspectionId != null
                ? actions.ofInspection(inspectionId, view)
                : recommendationId != null
                        ? actions.ofRecommendation(recommendationId, view)
                        : owner != null ? actions.ownedBy(owner, view) : actions.all(view);
        return widest.stream()
                .filter(found -> recommendationId == null
                        || found.row().recommendationIds().contains(recommendationId))
                .filter(found -> owner == null || found.row().owner().equals(owner))
                .toList();
    }

    @GetMapping("/api/actions/{id}")
    ResponseEntity<ActionView> one(@PathVariable String id, View view) {
        return actions.byId(id, view)
                .map(found ->
                        ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(ratings.of(found, view)))
                .orElseThrow(() -> new Unknown("action"));
    }
}
