package org.plumbline.query.action;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.plumbline.kernel.rules.RedFlags.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.kernel.rules.RedFlags;
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
                        this::red, this::nearForecast, this::lateMilestone, this::dueSoon, this::quiet)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> isToStart()
                        ? new Because(Colour.GREY, "Not started; the start date is not reached.")
                        : new Because(Colour.GREEN, "Neither overdue nor forecast to be late."));
    }

    private Optional<Because> red() {
        return flags().on(today, rules).map(because -> new Because(Colour.RED, because));
    }

    private RedFlags flags() {
        Obstacle obstacle = action.around().obstacle();
        ActionRow.Report report = action.report();
        return new RedFlags(
                action.dueOn(),
                report == null ? null : report.forecastOn(),
                obstacle == null ? null : obstacle.since(),
                report == null ? action.startOn() : report.on());
    }

    private Optional<Because> nearForecast() {
        long after = flags().daysForecastLate();
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
        return when(flags().monthsMissed(today) > 0, Colour.AMBER, "No update for a monthly cycle.");
    }

    private boolean isToStart() {
        return action.state().equals("NOT_STARTED") && !action.startOn().isBefore(today);
    }

    private static Optional<Because> when(boolean applies, Colour colour, String sentence) {
        return applies ? Optional.of(new Because(colour, sentence)) : Optional.empty();
    }
}
