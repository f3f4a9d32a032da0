package org.plumbline.query.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.View;
import org.plumbline.query.timeline.Entry;
import org.plumbline.query.timeline.ItemHistories;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The newest of everything that happened, or of what happened to one item, to go back from. */
@Controller
class HistoryPage {

    private final Timeline timeline;
    private final ItemHistories histories;
    private final AccessLog accessLog;

    HistoryPage(Timeline timeline, ItemHistories histories, AccessLog accessLog) {
        this.timeline = timeline;
        this.histories = histories;
        this.accessLog = accessLog;
    }

    @GetMapping("/history")
    String show(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(required = false) @Nullable String item,
            View view,
            Authentication signedIn,
            Model model) {
        List<Entry> entries = item == null ? ofEverything(before, view, signedIn) : of(item, before, view, signedIn);
        model.addAttribute("view", view);
        model.addAttribute("place", "/history");
        model.addAttribute("history", entries);
        model.addAttribute(
                "earlier",
                entries.size() < Timeline.SHOWN
                        ? ""
                        : Long.toString(entries.getLast().position()));
        return "pages/history";
    }

    private List<Entry> ofEverything(long before, View view, Authentication signedIn) {
        allow(view.audience().readsWholeHistory());
        accessLog.note(AccessLog.Kind.HISTORY_OF_EVERYTHING, "", view, signedIn);
        return timeline.latest(before, view);
    }

    private List<Entry> of(String item, long before, View view, Authentication signedIn) {
        allow(view.audience().readsHistoryOfItems());
        if (!histories.isOpen(item, view)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accessLog.note(AccessLog.Kind.HISTORY_OF_ITEM, item, view, signedIn);
        return timeline.latestOf(item, before, view);
    }

    private static void allow(boolean itMay) {
        if (!itMay) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
