package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a measure should be on any day: straight lines from the baseline through the targets, level after the last.
 * Targets that the board changes count from the day of the change; what was asked before is still judged by what was
 * asked then.
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
        steps = List.copyOf(steps);
    }

    /** What is asked for on a day, to two decimals; nothing before the trajectory starts. */
    public Optional<BigDecimal> at(LocalDate day) {
        if (day.isBefore(startsOn) || steps.isEmpty()) {
            return Optional.empty();
        }
        Target before = new Target(startsOn, baseline);
        for (Target next : inForce(day).targets()) {
            if (!day.isAfter(next.by())) {
                return Optional.of(between(before, next, day));
            }
            before = next;
        }
        return Optional.of(before.value());
    }

    private Step inForce(LocalDate day) {
        Step found = steps.getFirst();
        for (Step step : steps) {
            boolean hasBegun = !step.inForceFrom().isAfter(day);
            if (hasBegun && !step.inForceFrom().isBefore(found.inForceFrom())) {
                found = step;
            }
        }
        return found;
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
