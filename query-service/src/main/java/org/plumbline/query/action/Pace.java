package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.rules.ClaimedWork;
import org.plumbline.kernel.rules.Declared;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.OpenWork;
import org.plumbline.kernel.rules.Rated;
import org.plumbline.kernel.rules.RedFlags;
import org.plumbline.kernel.rules.Rhythm;
import org.plumbline.kernel.rules.Waypoint;
import org.plumbline.query.action.DeliveryRating.Colour;

/**
 * What the colour of an action follows from and nothing else, for whoever counts thousands of them.
 *
 * @param reportedOn when the owner last reported, or null
 * @param forecastOn the day the owner last forecast, or null
 * @param blockedSince since when something has been in the way, or null
 * @param milestoneDueOn the earliest day of a milestone that is still to be reached, or null
 * @param pct how much is done by the last report, or null
 * @param declared what its owner declares it to be, or null
 */
public record Pace(
        String state,
        LocalDate startOn,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate blockedSince,
        @Nullable LocalDate milestoneDueOn,
        @Nullable Integer pct,
        @Nullable Declared declared) {

    /** As {@link DeliveryRating} has it, without the sentence. */
    public Colour on(LocalDate today, InForce inForce) {
        return switch (state) {
            case "COMPLETE_VERIFIED" -> Colour.BLUE;
            case "COMPLETE_CLAIMED" -> colour(new ClaimedWork(dueOn).on(today, inForce));
            case "CANCELLED" -> Colour.GREY;
            default -> colour(work().on(today, inForce));
        };
    }

    public boolean isOpen() {
        return state.equals("NOT_STARTED") || state.equals("IN_PROGRESS");
    }

    /** Whole cycles without a report by that day. */
    public int cyclesMissed(LocalDate today, Rhythm rhythm) {
        return work().flags().cyclesMissed(today, rhythm);
    }

    private static Colour colour(Rated rated) {
        return Colour.valueOf(rated.rating().name());
    }

    private OpenWork work() {
        LocalDate heardOn = reportedOn == null || reportedOn.isBefore(startOn) ? startOn : reportedOn;
        return new OpenWork(
                new RedFlags(dueOn, forecastOn, blockedSince, heardOn),
                startOn,
                !state.equals("NOT_STARTED"),
                pct,
                milestoneDueOn == null ? List.of() : List.of(new Waypoint("", milestoneDueOn)),
                declared);
    }
}
