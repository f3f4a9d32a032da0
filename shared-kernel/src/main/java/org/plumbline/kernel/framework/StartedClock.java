package org.plumbline.kernel.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ClockTrigger;

/**
 * A clock that a report of a framework starts.
 *
 * @param rule code of the clock rule
 * @param recipients to whom what is owed goes, in an officer's words; empty when it goes to nobody in particular
 * @param onlyWith starts only when the confirmed findings have an item of one of these kinds; empty when it always starts
 */
public record StartedClock(
        String rule,
        ClockTrigger trigger,
        List<String> recipients,
        @Nullable List<String> onlyWith) {

    public StartedClock {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        onlyWith = onlyWith == null ? List.of() : List.copyOf(onlyWith);
    }

    /** Never null. */
    public List<String> onlyWith() {
        return onlyWith == null ? List.of() : onlyWith;
    }
}
