package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How far short of its trajectory a measure is amber rather than red, as first set and after each change by the board.
 * A period is rated by what holds on its last day, so the past stays as it was rated.
 *
 * @param steps at least one
 */
public record Thresholds(List<Step> steps) {

    /**
     * @param inForceFrom the day from which it counts
     * @param amberWithin in the unit of the measure, or in percentage points
     */
    public record Step(LocalDate inForceFrom, BigDecimal amberWithin) {}

    public Thresholds {
        steps = steps.stream().sorted(Comparator.comparing(Step::inForceFrom)).toList();
    }

    /** Those that a measure was defined with, and no others. */
    public static Thresholds of(LocalDate from, BigDecimal amberWithin) {
        return new Thresholds(List.of(new Step(from, amberWithin)));
    }

    /** Which of them holds on that day, counted from 1; the first holds before its own day too. */
    public int version(LocalDate day) {
        return Math.max(1, (int)
                steps.stream().filter(step -> !step.inForceFrom().isAfter(day)).count());
    }

    /** How far short is amber on that day. */
    public BigDecimal amberWithin(LocalDate day) {
        return steps.get(version(day) - 1).amberWithin();
    }
}
