package org.plumbline.kernel.framework;

import java.util.List;

/**
 * A clock that a report of a framework starts.
 *
 * @param rule code of the clock rule
 * @param recipients to whom what is owed goes, in an officer's words; empty when it goes to nobody in particular
 */
public record StartedClock(String rule, ClockTrigger trigger, List<String> recipients) {

    public StartedClock {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
