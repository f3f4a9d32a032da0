package org.plumbline.query.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.Declared;
import org.plumbline.kernel.rules.DeliveryRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.WorkRating;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.action.Surroundings.Milestone;
import org.plumbline.query.action.Surroundings.Obstacle;

class DeliveryRatingTest {

    private static final LocalDate START = LocalDate.of(2024, 6, 10);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "{0} on {1} with forecast {2}: {3}, {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NOT_STARTED, 2024-06-09, -, GREY, Not started; the start date is not reached.",
                "NOT_STARTED, 2024-06-10, -, GREY, It is to start today.",
                "NOT_STARTED, 2024-06-11, -, AMBER, 'The start date has passed, and nothing is reported begun.'",
                "IN_PROGRESS, 2024-12-01, 2025-01-31, GREEN, Neither overdue nor forecast to be late.",
                "IN_PROGRESS, 2024-12-01, 2025-02-01, AMBER, Forecast one day after the due date.",
                "IN_PROGRESS, 2024-12-01, 2025-03-02, AMBER, Forecast 30 days after the due date.",
                "IN_PROGRESS, 2024-12-01, 2025-03-03, RED, Forecast 31 days after the due date.",
                "IN_PROGRESS, 2025-01-16, 2025-01-31, GREEN, Neither overdue nor forecast to be late.",
                "IN_PROGRESS, 2025-01-17, 2025-01-31, AMBER, Due in 14 days.",
                "IN_PROGRESS, 2025-01-31, 2025-01-31, AMBER, Due today.",
                "IN_PROGRESS, 2025-02-01, 2025-01-31, RED, Overdue by one day.",
                "IN_PROGRESS, 2025-02-28, 2025-03-21, RED, Overdue by 28 days.",
                "NOT_STARTED, 2025-02-28, -, RED, Overdue by 28 days.",
                "CANCELLED, 2025-02-28, -, GREY, Cancelled; it counts nowhere.",
            })
    void an_open_action_is_rated_by_its_dates(
            String state, LocalDate today, @Nullable LocalDate forecast, Colour colour, String because) {
        ActionRow action = action(state, forecast, today, Surroundings.none());
        assertThat(rated(action, today)).isEqualTo(new DeliveryRating(colour, because, 0));
    }

    @Test
    void a_board_that_is_stricter_rates_the_same_day_worse_and_says_by_which_rules() {
        ActionRow action =
                action("IN_PROGRESS", LocalDate.of(2025, 2, 20), LocalDate.of(2024, 12, 1), Surroundings.none());
        InForce strict = InForce.of(3, START, new Rules(10, 14, 14, 2, 30, 1));
        assertThat(DeliveryRating.of(action, LocalDate.of(2024, 12, 1), strict))
                .isEqualTo(new DeliveryRating(Colour.RED, "Forecast 20 days after the due date.", 3));
    }

    @Test
    void who_says_nothing_for_a_month_is_amber_and_for_two_is_red() {
        ActionRow told = action("IN_PROGRESS", DUE, LocalDate.of(2024, 9, 15), Surroundings.none());
        assertThat(rated(told, LocalDate.of(2024, 10, 14)).colour()).isEqualTo(Colour.GREEN);
        assertThat(rated(told, LocalDate.of(2024, 10, 15)))
                .isEqualTo(new DeliveryRating(Colour.AMBER, "No update for a monthly cycle.", 0));
        assertThat(rated(told, LocalDate.of(2024, 11, 15)))
                .isEqualTo(new DeliveryRating(Colour.RED, "No update for 2 monthly cycles.", 0));
    }

    @Test
    void an_obstacle_is_red_after_a_fortnight() {
        LocalDate today = LocalDate.of(2024, 9, 15);
        assertThat(rated(blockedSince(today.minusDays(14), today), today).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(rated(blockedSince(today.minusDays(15), today), today))
                .isEqualTo(new DeliveryRating(Colour.RED, "Blocked for 15 days.", 0));
    }

    @Test
    void an_overdue_milestone_is_amber_until_it_is_complete_or_waived() {
        LocalDate today = LocalDate.of(2024, 9, 15);
        Surroundings pilot =
                Surroundings.none().with(new Milestone("m", "Pilot", today.minusDays(1), "OPEN", null, null));
        assertThat(rated(action("IN_PROGRESS", DUE, today, pilot), today))
                .isEqualTo(new DeliveryRating(Colour.AMBER, "The milestone “Pilot” is overdue.", 0));
        assertThat(rated(action("IN_PROGRESS", DUE, today, pilot.settled("m", "WAIVED", today, "Not needed.")), today)
                        .colour())
                .isEqualTo(Colour.GREEN);
    }

    private static ActionRow blockedSince(LocalDate since, LocalDate today) {
        return action("IN_PROGRESS", DUE, today, Surroundings.none().blocked(new Obstacle("No licence.", since)));
    }

    @Test
    void a_claim_is_never_shown_as_done() {
        assertThat(rated(action("COMPLETE_CLAIMED", null, DUE, Surroundings.none()), DUE.plusDays(90))
                        .colour())
                .isEqualTo(Colour.AMBER_E);
        assertThat(rated(action("COMPLETE_VERIFIED", null, DUE, Surroundings.none()), DUE.plusDays(90))
                        .colour())
                .isEqualTo(Colour.BLUE);
    }

    @Test
    void past_its_date_a_claim_says_so_and_where_the_board_gives_claims_no_rating_of_their_own_its_date_decides() {
        ActionRow claimed = action("COMPLETE_CLAIMED", null, DUE, Surroundings.none());
        InForce byDate =
                new InForce(2, START, Rules.standard(), BoardRules.standard().rating(new DeliveryRules(false, 80)));
        assertThat(rated(claimed, DUE.plusDays(5)).because())
                .isEqualTo("Claimed complete, not verified; the due date passed 5 days ago.");
        assertThat(DeliveryRating.of(claimed, DUE.plusDays(5), byDate).colour()).isEqualTo(Colour.RED);
        assertThat(DeliveryRating.of(claimed, DUE.minusDays(14), byDate).colour())
                .isEqualTo(Colour.AMBER);
        assertThat(DeliveryRating.of(claimed, DUE.minusDays(15), byDate).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void what_is_near_done_is_not_amber_for_being_due_soon() {
        LocalDate today = DUE.minusDays(10);
        assertThat(rated(action("IN_PROGRESS", DUE, today, Surroundings.none(), 79), today))
                .isEqualTo(new DeliveryRating(Colour.AMBER, "Due in 10 days.", 0));
        assertThat(rated(action("IN_PROGRESS", DUE, today, Surroundings.none(), 80), today)
                        .colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void what_the_owner_declares_is_shown_with_the_reason_and_never_better_than_the_rules() {
        LocalDate today = LocalDate.of(2024, 9, 15);
        Surroundings red = Surroundings.none().declared(new Declared(WorkRating.RED, "No trainers.", today));
        Surroundings amber = Surroundings.none().declared(new Declared(WorkRating.AMBER, "No trainers.", today));
        assertThat(rated(action("IN_PROGRESS", DUE, today, red), today))
                .isEqualTo(new DeliveryRating(Colour.RED, "Its owner declares it red: No trainers.", 0));
        assertThat(rated(action("IN_PROGRESS", DUE, today, red), today.minusDays(1))
                        .colour())
                .isEqualTo(Colour.GREEN);
        assertThat(rated(action("IN_PROGRESS", DUE, today, amber), DUE.plusDays(1))
                        .because())
                .isEqualTo("Overdue by one day.");
    }

    @Test
    void a_report_recorded_later_of_an_earlier_day_does_not_replace_the_latest() {
        ActionRow row = action("IN_PROGRESS", null, DUE, Surroundings.none());
        ActionRow told = row.with(r -> r.report(report(DUE.minusDays(3), 40)))
                .with(r -> r.report(report(DUE.minusDays(9), 90)))
                .with(r -> r.report(report(DUE.minusDays(2), null)));
        assertThat(Objects.requireNonNull(told.report()).on()).isEqualTo(DUE.minusDays(2));
        assertThat(told.report().pct()).isEqualTo(40);
    }

    private static ActionRow.Report report(LocalDate on, @Nullable Integer pct) {
        return new ActionRow.Report("Going on.", DUE, SelfRating.ON_TRACK, on, pct, null, null, null);
    }

    private static ActionRow action(String state, @Nullable LocalDate forecast, LocalDate told, Surroundings around) {
        return action(state, forecast, told, around, null);
    }

    private static ActionRow action(
            String state, @Nullable LocalDate forecast, LocalDate told, Surroundings around, @Nullable Integer pct) {
        return new ActionRow(
                "a",
                "i",
                List.of("r"),
                "Joint housing protocol",
                "Housing Partnership Manager",
                "ao",
                START,
                DUE,
                DUE,
                List.of("Signed"),
                state,
                0,
                0,
                forecast == null
                        ? null
                        : new ActionRow.Report("Done much", forecast, SelfRating.ON_TRACK, told, pct, null, null, null),
                null,
                null,
                null,
                around,
                Placing.ofOneInspection(),
                null);
    }

    private static DeliveryRating rated(ActionRow action, LocalDate today) {
        return DeliveryRating.of(action, today, InForce.standard());
    }
}
