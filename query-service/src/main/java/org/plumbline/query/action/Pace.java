package org.plumbline.query.action;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.rules.RedFlags;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.query.action.DeliveryRating.Colour;

/**
 * What the colour of an action follows from and nothing else, for whoever counts thousands of them.
 *
 * @param reportedOn when the owner last reported, or null
 * @param forecastOn the day the owner last forecast, or null
 * @param blockedSince since when something has been in the way, or null
 * @param milestoneDueOn the earliest day of a milestone that is still to be reached, or null
 */
public record Pace(
        String state,
        LocalDate startOn,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate blockedSince,
        @Nullable LocalDate milestoneDueOn) {

    /** As {@link DeliveryRating} has it, without the sentence. */
    public Colour on(LocalDate today, Rules rules) {
        return switch (state) {
            case "COMPLETE_VERIFIED" -> Colour.BLUE;
            case "COMPLETE_CLAIMED" -> Colour.AMBER_E;
            case "CANCELLED" -> Colour.GREY;
            default -> ofOpen(today, rules);
        };
    }

    public boolean isOpen() {
        return state.equals("NOT_STARTED") || state.equals("IN_PROGRESS");
    }

    /** Whole months without a report by that day. */
    public long monthsMissed(LocalDate today) {
        return flags().monthsMissed(today);
    }

    private Colour ofOpen(LocalDate today, Rules rules) {
        if (flags().on(today, rules).isPresent()) {
            return Colour.RED;
        }
        boolean isAmber = flags().daysForecastLate() > 0
                || (milestoneDueOn != null && milestoneDueOn.isBefore(today))
                || DAYS.between(today, dueOn) <= rules.soonDays()
                || monthsMissed(today) > 0;
        boolean isToStart = state.equals("NOT_STARTED") && !startOn.isBefore(today);
        return isAmber ? Colour.AMBER : isToStart ? Colour.GREY : Colour.GREEN;
    }

    private RedFlags flags() {
        return new RedFlags(dueOn, forecastOn, blockedSince, reportedOn == null ? startOn : reportedOn);
    }
}
