package org.plumbline.kernel.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** Checks of the targets that a command brings. */
final class Targets {

    static final String REACH = "must be between 2000 and 2100";

    private static final int MOST = 50;

    private Targets() {}

    static boolean isInReach(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 2000 && day.getYear() <= 2100;
    }

    static void checkBaseline(Checks checks, @Nullable LocalDate baselineFrom, @Nullable Frequency frequency) {
        checks.required("baselineFrom", baselineFrom).that(isInReach(baselineFrom), "baselineFrom", REACH);
        if (baselineFrom != null && frequency != null) {
            checks.that(frequency.isFirstDay(baselineFrom, baselineFrom), "baselineFrom", frequency.rule());
        }
    }

    static @Nullable LocalDate endOf(@Nullable LocalDate baselineFrom, @Nullable Frequency frequency) {
        return baselineFrom == null || frequency == null || !isInReach(baselineFrom)
                ? null
                : frequency.lastDay(baselineFrom);
    }

    static void check(Checks checks, @Nullable List<? extends @Nullable Target> targets) {
        checks.notEmpty("trajectory", targets);
        if (targets == null) {
            return;
        }
        checks.that(targets.size() <= MOST, "trajectory", "must have at most 50 entries");
        Set<LocalDate> days = new HashSet<>();
        int i = 0;
        for (Target target : targets) {
            String field = "trajectory[" + i++ + "]";
            checks.required(field, target);
            if (target != null) {
                checks.required(field + ".by", target.by()).that(isInReach(target.by()), field + ".by", REACH);
                Decimals.check(checks, field + ".value", target.value());
                checks.that(target.by() == null || days.add(target.by()), field + ".by", "must name each day once");
            }
        }
    }

    static void checkAfter(
            Checks checks, @Nullable List<? extends @Nullable Target> targets, @Nullable LocalDate day, String what) {
        if (targets != null && day != null) {
            checks.that(
                    targets.stream().allMatch(t -> t == null || t.by() == null || t.by().isAfter(day)),
                    "trajectory",
                    "must be after " + what);
        }
    }

    static List<Target> plain(List<Target> targets) {
        return targets.stream()
                .map(target -> new Target(target.by(), Decimals.plain(target.value())))
                .sorted(Comparator.comparing(Target::by))
                .toList();
    }
}
