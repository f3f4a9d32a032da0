package org.plumbline.query.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.Audience;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** The history of anything that has one. */
@RestController
final class TimelineApi {

    private final Timeline timeline;
    private final ItemHistories histories;
    private final AccessLog accessLog;

    TimelineApi(Timeline timeline, ItemHistories histories, AccessLog accessLog) {
        this.timeline = timeline;
        this.histories = histories;
        this.accessLog = accessLog;
    }

    @GetMapping({
        "/api/inspections/{id}/history",
        "/api/report-imports/{id}/history",
        "/api/recommendations/{id}/history",
        "/api/actions/{id}/history",
        "/api/evidence/{id}/history",
        "/api/measures/{id}/history",
        "/api/meetings/{id}/history",
        "/api/risks/{id}/history",
        "/api/visits/{id}/history",
        "/api/plans/{id}/history",
        "/api/obligations/{id}/history",
        "/api/people/{id}/history",
        "/api/screenings/{id}/history"
    })
    Listing<Entry> history(
            @PathVariable String id, Page page, View view, Authentication signedIn, HttpServletRequest request) {
        return of(kind(request), id, page, view, signedIn);
    }

    /** How the board of an inspection came to the rules it goes by. */
    @GetMapping("/api/inspections/{id}/rules/history")
    Listing<Entry> rules(@PathVariable String id, Page page, View view, Authentication signedIn) {
        return of("rules", id, page, view, signedIn);
    }

    private Listing<Entry> of(String kind, String id, Page page, View view, Authentication signedIn) {
        Audience.require(view.audience().readsHistoryOfItems());
        if (!histories.isOpen(kind, id, view)) {
            throw new Unknown("item");
        }
        accessLog.note(AccessLog.Kind.HISTORY_OF_ITEM, id, view, signedIn);
        return timeline.page(histories.itemOf(kind, id), page, view);
    }

    /** The second part of the path that was asked for. */
    private static String kind(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.split("/")[2];
    }
}
