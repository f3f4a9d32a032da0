package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stood in one period.
 *
 * @param periodFrom first day of the period
 * @param target what the trajectory asked for at the end of the period; null before it starts
 * @param distance from the target, positive when better and negative when short, in the unit or in percentage points;
 *     null when there is no figure or no target
 * @param because one sentence that explains the rating
 * @param targetsVersion which targets it is rated against, counted from 1; 0 before the trajectory starts
 * @param thresholdsVersion which thresholds it is rated by, counted from 1
 */
public record Standing(
        LocalDate periodFrom,
        @Nullable BigDecimal target,
        @Nullable BigDecimal distance,
        MeasureRating rating,
        String because,
        int targetsVersion,
        int thresholdsVersion) {}
