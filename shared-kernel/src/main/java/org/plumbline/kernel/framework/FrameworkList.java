package org.plumbline.kernel.framework;

import java.util.List;
import org.plumbline.kernel.obligation.ClockRule;

/** A file of frameworks and the clock rules they name. */
public record FrameworkList(List<ClockRule> clockRules, List<Framework> frameworks) {

    public FrameworkList {
        clockRules = clockRules == null ? List.of() : List.copyOf(clockRules);
        frameworks = frameworks == null ? List.of() : List.copyOf(frameworks);
    }
}
