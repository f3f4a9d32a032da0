package org.plumbline.query.action;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plumbline.query.action.Surroundings.Milestone;
import org.plumbline.query.action.Surroundings.Obstacle;

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
    private static final int BLOCKED_DAYS = 14;
    private static final int MISSED_CYCLES = 2;

    public static DeliveryRating of(ActionRow action, LocalDate today) {
        return switch (action.state()) {
            case "COMPLETE_VERIFIED" -> new DeliveryRating(Colour.BLUE, "Verified complete.");
            case "COMPLETE_CLAIMED" -> new DeliveryRating(Colour.AMBER_E, "Claimed complete, not verified.");
            case "CANCELLED" -> new DeliveryRating(Colour.GREY, "Cancelled; it counts nowhere.");
            default ->
                worst(action, today)
                        .orElseGet(() -> isToStart(action, today)
                                ? new DeliveryRating(Colour.GREY, "Not started; the start date is not reached.")
                                : new DeliveryRating(Colour.GREEN, "Neither overdue nor forecast to be late."));
        };
    }

    /** The rules in the order in which they win: every red before every amber. */
    private static Optional<DeliveryRating> worst(ActionRow action, LocalDate today) {
        return Stream.<BiFunction<ActionRow, LocalDate, Optional<DeliveryRating>>>of(
                        DeliveryRating::overdue,
                        DeliveryRating::farForecast,
                        DeliveryRating::longBlocked,
                        DeliveryRating::silent,
                        DeliveryRating::nearForecast,
                        DeliveryRating::lateMilestone,
                        DeliveryRating::dueSoon,
                        DeliveryRating::quiet)
                .map(rule -> rule.apply(action, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DeliveryRating> overdue(ActionRow action, LocalDate today) {
        long late = DAYS.between(action.dueOn(), today);
        return when(late > 0, Colour.RED, "Overdue by " + days(late) + ".");
    }

    private static Optional<DeliveryRating> farForecast(ActionRow action, LocalDate today) {
        long after = forecastAfterDue(action);
        return when(after > FORECAST_DAYS, Colour.RED, "Forecast " + days(after) + " after the due date.");
    }

    private static Optional<DeliveryRating> longBlocked(ActionRow action, LocalDate today) {
        Obstacle obstacle = action.around().obstacle();
        long blocked = obstacle == null ? 0 : DAYS.between(obstacle.since(), today);
        return when(blocked > BLOCKED_DAYS, Colour.RED, "Blocked for " + days(blocked) + ".");
    }

    private static Optional<DeliveryRating> silent(ActionRow action, LocalDate today) {
        long missed = missedCycles(action, today);
        return when(missed >= MISSED_CYCLES, Colour.RED, "No update for " + missed + " monthly cycles.");
    }

    private static Optional<DeliveryRating> nearForecast(ActionRow action, LocalDate today) {
        long after = forecastAfterDue(action);
        return when(after > 0, Colour.AMBER, "Forecast " + days(after) + " after the due date.");
    }

    private static Optional<DeliveryRating> lateMilestone(ActionRow action, LocalDate today) {
        return action.around().milestones().stream()
                .filter(m -> m.isLate(today))
                .findFirst()
                .map(m -> new DeliveryRating(Colour.AMBER, late(m)));
    }

    private static String late(Milestone milestone) {
        return "The milestone “" + milestone.title() + "” is overdue.";
    }

    private static Optional<DeliveryRating> dueSoon(ActionRow action, LocalDate today) {
        long left = DAYS.between(today, action.dueOn());
        return when(left <= SOON_DAYS, Colour.AMBER, left == 0 ? "Due today." : "Due in " + days(left) + ".");
    }

    private static Optional<DeliveryRating> quiet(ActionRow action, LocalDate today) {
        return when(missedCycles(action, today) > 0, Colour.AMBER, "No update for a monthly cycle.");
    }

    private static long forecastAfterDue(ActionRow action) {
        return action.report() == null
                ? 0
                : DAYS.between(action.dueOn(), action.report().forecastOn());
    }

    /** Whole months since the latest report, or since the start when none came. */
    private static long missedCycles(ActionRow action, LocalDate today) {
        LocalDate last =
                action.report() == null ? action.startOn() : action.report().on();
        return Math.max(0, MONTHS.between(last, today));
    }

    private static boolean isToStart(ActionRow action, LocalDate today) {
        return action.state().equals("NOT_STARTED") && !action.startOn().isBefore(today);
    }

    private static Optional<DeliveryRating> when(boolean applies, Colour colour, String because) {
        return applies ? Optional.of(new DeliveryRating(colour, because)) : Optional.empty();
    }

    private static String days(long number) {
        return number == 1 ? "one day" : number + " days";
    }
}
