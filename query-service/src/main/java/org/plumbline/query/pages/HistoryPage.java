package org.plumbline.query.pages;

import org.plumbline.query.asat.View;
import org.plumbline.query.timeline.Timeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The newest of everything that happened, for the auditor to go back from. */
@Controller
class HistoryPage {

    private final Timeline timeline;

    HistoryPage(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/history")
    String show(@RequestParam(defaultValue = "9223372036854775807") long before, View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/history");
        model.addAttribute("history", timeline.latest(before, view));
        return "pages/history";
    }
}
