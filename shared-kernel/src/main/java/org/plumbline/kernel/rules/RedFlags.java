package org.plumbline.kernel.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes an action red that is neither claimed nor finished. Both sides ask here, so that what was escalated is what was
 * shown.
 *
 * @param forecastOn the day the owner last forecast, or null when nothing was reported
 * @param blockedSince since when something has been in the way, or null
 * @param heardOn the day of the latest report, or the start where there is none
 */
public record RedFlags(
        LocalDate dueOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate blockedSince,
        LocalDate heardOn) {

    /** The one sentence that explains why it is red on that day; empty when it is not. */
    public Optional<String> on(LocalDate today, Rules rules, Rhythm rhythm) {
        long late = DAYS.between(dueOn, today);
        if (late > 0) {
            return Optional.of("Overdue by " + days(late) + ".");
        }
        long after = daysForecastLate();
        if (after > rules.forecastDays()) {
            return Optional.of("Forecast " + days(after) + " after the due date.");
        }
        long blocked = blockedSince == null ? 0 : DAYS.between(blockedSince, today);
        if (blocked > rules.blockedDays()) {
            return Optional.of("Blocked for " + days(blocked) + ".");
        }
        int missed = cyclesMissed(today, rhythm);
        return missed >= rules.missedMonths()
                ? Optional.of("No update for " + rhythm.say(missed) + ".")
                : Optional.empty();
    }

    /** How many days after the due date the owner forecasts; negative by as many as before it. */
    public long daysForecastLate() {
        return forecastOn == null ? 0 : DAYS.between(dueOn, forecastOn);
    }

    /** Whole cycles without a report by that day. */
    public int cyclesMissed(LocalDate today, Rhythm rhythm) {
        return rhythm.cycles(heardOn, today);
    }

    /** Days as a sentence counts them. */
    public static String days(long number) {
        return number == 1 ? "one day" : number + " days";
    }
}
