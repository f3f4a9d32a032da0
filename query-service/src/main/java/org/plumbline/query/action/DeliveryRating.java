package org.plumbline.query.action;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * How the doing of an action stands on a day; of the difference it makes it says nothing.
 *
 * @param colour the rating
 * @param because the one sentence that explains it
 */
public record DeliveryRating(Colour colour, String because) {

    /** From done to not begun. {@link #AMBER_E}: done as claimed, and evidence or embedding awaited. */
    public enum Colour {
        BLUE,
        AMBER_E,
        RED,
        AMBER,
        GREEN,
        GREY
    }

    private static final int FORECAST_DAYS = 30;
    private static final int SOON_DAYS = 14;

    public static DeliveryRating of(ActionRow action, LocalDate today) {
        return switch (action.state()) {
            case "COMPLETE_VERIFIED" -> new DeliveryRating(Colour.BLUE, "Verified complete.");
            case "COMPLETE_CLAIMED" -> new DeliveryRating(Colour.AMBER_E, "Claimed complete, not verified.");
            default -> ofOpen(action, today);
        };
    }

    private static DeliveryRating ofOpen(ActionRow action, LocalDate today) {
        long late = DAYS.between(action.dueOn(), today);
        long forecast = action.report() == null
                ? 0
                : DAYS.between(action.dueOn(), action.report().forecastOn());
        if (late > 0) {
            return new DeliveryRating(Colour.RED, "Overdue by " + days(late) + ".");
        }
        if (forecast > FORECAST_DAYS) {
            return new DeliveryRating(Colour.RED, "Forecast " + days(forecast) + " after the due date.");
        }
        if (forecast > 0) {
            return new DeliveryRating(Colour.AMBER, "Forecast " + days(forecast) + " after the due date.");
        }
        if (-late <= SOON_DAYS) {
            return new DeliveryRating(Colour.AMBER, late == 0 ? "Due today." : "Due in " + days(-late) + ".");
        }
        boolean isToStart =
                action.state().equals("NOT_STARTED") && !action.startOn().isBefore(today);
        return isToStart
                ? new DeliveryRating(Colour.GREY, "Not started; the start date is not reached.")
                : new DeliveryRating(Colour.GREEN, "Neither overdue nor forecast to be late.");
    }

    private static String days(long number) {
        return number == 1 ? "one day" : number + " days";
    }
}
