package org.plumbline.query.timeline;

import java.util.List;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of anything that has one. */
@RestController
final class TimelineApi {

    private final Timeline timeline;

    TimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping({
        "/api/inspections/{id}/history",
        "/api/report-imports/{id}/history",
        "/api/actions/{id}/history",
        "/api/evidence/{id}/history",
        "/api/measures/{id}/history",
        "/api/meetings/{id}/history",
        "/api/risks/{id}/history",
        "/api/visits/{id}/history",
        "/api/plans/{id}/history",
        "/api/obligations/{id}/history"
    })
    Listing<Entry> history(@PathVariable String id, View view) {
        List<Entry> entries = timeline.of(id, view);
        if (entries.isEmpty()) {
            throw new Unknown("item");
        }
        return Listing.of(view, entries);
    }
}
