package org.plumbline.query.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What kinds of inspection there are here, with the words, answers and clocks of each. */
@Controller
class FrameworksPage {

    private final Frameworks frameworks;

    FrameworksPage(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** A framework with the rules of its clocks. */
    record Shown(Framework framework, List<Clock> clocks) {}

    record Clock(ClockRule rule, ClockTrigger trigger) {}

    @GetMapping("/frameworks")
    String show(Model model) {
        model.addAttribute(
                "frameworks",
                frameworks.all().stream()
                        .sorted(Comparator.comparing(Framework::title))
                        .map(f -> new Shown(f, clocks(f).toList()))
                        .toList());
        return "pages/frameworks";
    }

    private Stream<Clock> clocks(Framework framework) {
        return frameworks.clocksOf(framework.code()).stream()
                .map(clock -> new Clock(clock.rule(), clock.start().trigger()))
                .sorted(Comparator.comparing(Clock::trigger));
    }
}
