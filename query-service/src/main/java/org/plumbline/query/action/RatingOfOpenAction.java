package org.plumbline.query.action;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.query.action.DeliveryRating.Because;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.action.Surroundings.Milestone;
import org.plumbline.query.action.Surroundings.Obstacle;

/** How an action stands that is neither claimed nor finished. */
record RatingOfOpenAction(ActionRow action, LocalDate today, Rules rules) {

    /** The first rule that applies wins: every red before every amber. */
    Because rated() {
        return Stream.<Supplier<Optional<Because>>>of(
                        this::overdue,
                        this::farForecast,
                        this::longBlocked,
                        this::silent,
                        this::nearForecast,
                        this::lateMilestone,
                        this::dueSoon,
                        this::quiet)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> isToStart()
                        ? new Because(Colour.GREY, "Not started; the start date is not reached.")
                        : new Because(Colour.GREEN, "Neither overdue nor forecast to be late."));
    }

    private Optional<Because> overdue() {
        long late = DAYS.between(action.dueOn(), today);
        return when(late > 0, Colour.RED, "Overdue by " + days(late) + ".");
    }

    private Optional<Because> farForecast() {
        long after = forecastAfterDue();
        return when(after > rules.forecastDays(), Colour.RED, "Forecast " + days(after) + " after the due date.");
    }

    private Optional<Because> longBlocked() {
        Obstacle obstacle = action.around().obstacle();
        long blocked = obstacle == null ? 0 : DAYS.between(obstacle.since(), today);
        return when(blocked > rules.blockedDays(), Colour.RED, "Blocked for " + days(blocked) + ".");
    }

    private Optional<Because> silent() {
        long missed = missedMonths();
        return when(
                missed >= rules.missedMonths(),
                Colour.RED,
                missed == 1 ? "No update for a monthly cycle." : "No update for " + missed + " monthly cycles.");
    }

    private Optional<Because> nearForecast() {
        long after = forecastAfterDue();
        return when(after > 0, Colour.AMBER, "Forecast " + days(after) + " after the due date.");
    }

    private Optional<Because> lateMilestone() {
        return action.around().milestones().stream()
                .filter(m -> m.isLate(today))
                .findFirst()
                .map(m -> new Because(Colour.AMBER, late(m)));
    }

    private static String late(Milestone milestone) {
        return "The milestone “" + milestone.title() + "” is overdue.";
    }

    private Optional<Because> dueSoon() {
        long left = DAYS.between(today, action.dueOn());
        return when(left <= rules.soonDays(), Colour.AMBER, left == 0 ? "Due today." : "Due in " + days(left) + ".");
    }

    private Optional<Because> quiet() {
        return when(missedMonths() > 0, Colour.AMBER, "No update for a monthly cycle.");
    }

    private long forecastAfterDue() {
        return action.report() == null
                ? 0
                : DAYS.between(action.dueOn(), action.report().forecastOn());
    }

    /** Whole months since the latest report, or since the start when none came. */
    private long missedMonths() {
        LocalDate last =
                action.report() == null ? action.startOn() : action.report().on();
        return Math.max(0, MONTHS.between(last, today));
    }

    private boolean isToStart() {
        return action.state().equals("NOT_STARTED") && !action.startOn().isBefore(today);
    }

    private static Optional<Because> when(boolean applies, Colour colour, String sentence) {
        return applies ? Optional.of(new Because(colour, sentence)) : Optional.empty();
    }

    private static String days(long number) {
        return number == 1 ? "one day" : number + " days";
    }
}
