package org.plumbline.kernel.framework;

import org.plumbline.kernel.obligation.ClockRule;

/** A clock of a framework together with the rule it names. */
public record RuledClock(ClockRule rule, StartedClock start) {}
