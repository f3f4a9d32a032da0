package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one period.
 *
 * @param periodFrom first day of the period
 * @param value null when it is suppressed
 * @param provisional whether it may still change
 */
public record Reading(LocalDate periodFrom, @Nullable BigDecimal value, boolean provisional) {}
