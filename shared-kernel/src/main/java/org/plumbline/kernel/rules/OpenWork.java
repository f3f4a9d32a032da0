package org.plumbline.kernel.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an action that is neither claimed nor finished, and how it is rated by that. Both sides ask here, so that
 * what was declared, noted at meetings and escalated is what was shown.
 *
 * @param flags what makes it red
 * @param started whether any work was ever reported or claimed
 * @param pct how much of it the owner last said is done, or null; it never closes anything
 * @param waypoints its milestones that are neither complete nor waived
 * @param declared what the owner said of it beside that, or null
 */
public record OpenWork(
        RedFlags flags,
        LocalDate startOn,
        boolean started,
        @Nullable Integer pct,
        List<Waypoint> waypoints,
        @Nullable Declared declared) {

    public OpenWork {
        waypoints = List.copyOf(waypoints);
    }

    /** Never better than the rules find it. */
    public Rated on(LocalDate today, InForce inForce) {
        Rated found = byTheRules(today, inForce);
        return declared == null ? found : declared.over(found, today);
    }

    /** The first rule that applies wins: every red before every amber. */
    public Rated byTheRules(LocalDate today, InForce inForce) {
        return Stream.<Supplier<Optional<Rated>>>of(
                        () -> red(today, inForce),
                        this::nearForecast,
                        () -> lateWaypoint(today),
                        () -> dueSoon(today, inForce),
                        () -> quiet(today, inForce.board().rhythm()),
                        () -> notStarted(today))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Rated(WorkRating.GREEN, "Neither overdue nor forecast to be late."));
    }

    private Optional<Rated> red(LocalDate today, InForce inForce) {
        return flags.on(today, inForce.rules(), inForce.board().rhythm())
                .map(because -> new Rated(WorkRating.RED, because));
    }

    private Optional<Rated> nearForecast() {
        long after = flags.daysForecastLate();
        return amber(after > 0, "Forecast " + RedFlags.days(after) + " after the due date.");
    }

    private Optional<Rated> lateWaypoint(LocalDate today) {
        return waypoints.stream()
                .filter(w -> w.dueOn().isBefore(today))
                .findFirst()
                .map(w -> new Rated(WorkRating.AMBER, "The milestone “" + w.title() + "” is overdue."));
    }

    private Optional<Rated> dueSoon(LocalDate today, InForce inForce) {
        long left = DAYS.between(today, flags.dueOn());
        boolean nearDone = pct != null && pct >= inForce.board().delivery().nearDonePct();
        return amber(
                left <= inForce.rules().soonDays() && !nearDone,
                left == 0 ? "Due today." : "Due in " + RedFlags.days(left) + ".");
    }

    private Optional<Rated> quiet(LocalDate today, Rhythm rhythm) {
        return amber(flags.cyclesMissed(today, rhythm) > 0, "No update for " + rhythm.say(1) + ".");
    }

    private Optional<Rated> notStarted(LocalDate today) {
        if (started) {
            return Optional.empty();
        }
        if (today.isAfter(startOn)) {
            return Optional.of(
                    new Rated(WorkRating.AMBER, "The start date has passed, and nothing is reported begun."));
        }
        return Optional.of(new Rated(
                WorkRating.GREY,
                today.isEqual(startOn) ? "It is to start today." : "Not started; the start date is not reached."));
    }

    private static Optional<Rated> amber(boolean applies, String because) {
        return applies ? Optional.of(new Rated(WorkRating.AMBER, because)) : Optional.empty();
    }
}
