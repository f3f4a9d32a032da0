package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a measure should be on any day: straight lines from the baseline through the targets, level after the last. Targets
 * that the board changes count from the day of the change, and their line begins where the one before stood on that day: a
 * change asks for more or less from then on, and of no earlier period.
 *
 * @param startsOn last day of the baseline's period
 * @param steps the targets as first set, and after each change
 */
public record Trajectory(LocalDate startsOn, BigDecimal baseline, List<Step> steps) {

    private static final int DECIMALS = 2;

    /** @param inForceFrom the day from which these targets count */
    public record Step(LocalDate inForceFrom, List<Target> targets) {

        public Step {
            targets = targets.stream().sorted(Comparator.comparing(Target::by)).toList();
        }
    }

    public Trajectory {
        steps = steps.stream().sorted(Comparator.comparing(Step::inForceFrom)).toList();
    }

    /** What is asked for on a day, to two decimals; nothing before the trajectory starts. */
    public Optional<BigDecimal> at(LocalDate day) {
        int version = version(day);
        return version == 0 ? Optional.empty() : Optional.of(asked(version - 1, day));
    }

    /** Which targets are asked for on that day, counted from 1; 0 before the trajectory starts. */
    public int version(LocalDate day) {
        if (day.isBefore(startsOn) || steps.isEmpty()) {
            return 0;
        }
        return Math.max(1, (int)
                steps.stream().filter(step -> !step.inForceFrom().isAfter(day)).count());
    }

    /** The day on which the targets of that version began to count. */
    public LocalDate inForceFrom(int version) {
        return steps.get(version - 1).inForceFrom();
    }

    private BigDecimal asked(int step, LocalDate day) {
        Target before = beginning(step);
        for (Target next : steps.get(step).targets()) {
            if (!day.isAfter(next.by())) {
                return between(before, next, day);
            }
            before = next;
        }
        return before.value();
    }

    private Target beginning(int step) {
        LocalDate from = steps.get(step).inForceFrom();
        return step == 0 || !from.isAfter(startsOn)
                ? new Target(startsOn, baseline)
                : new Target(from, asked(step - 1, from));
    }

    private static BigDecimal between(Target before, Target next, LocalDate day) {
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.by(), day));
        BigDecimal length = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.by(), next.by()));
        if (length.signum() <= 0) {
            return next.value();
        }
        BigDecimal rise = next.value().subtract(before.value());
        return Decimals.plain(before.value().add(rise.multiply(gone).divide(length, DECIMALS, RoundingMode.HALF_UP)));
    }
}
