package org.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.measure.Trajectory.Step;

/** Care leavers in touch: 41% in March 2024, 90% asked for by the end of March 2025, amber within 5 points. */
class YardstickTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 31);
    private static final List<Target> NINETY = List.of(target("2025-03-31", "90"));
    private static final Thresholds FIVE = Thresholds.of(START, new BigDecimal("5"));
    private static final Trajectory TRAJECTORY =
            new Trajectory(START, new BigDecimal("41"), List.of(new Step(START, NINETY)));

    @Test
    void a_trajectory_is_straight_between_its_points_and_level_after_the_last() {
        assertThat(TRAJECTORY.at(START)).hasValue(new BigDecimal("41"));
        assertThat(TRAJECTORY.at(LocalDate.of(2024, 9, 30))).hasValue(new BigDecimal("65.57"));
        assertThat(TRAJECTORY.at(LocalDate.of(2025, 3, 31))).hasValue(new BigDecimal("90"));
        assertThat(TRAJECTORY.at(LocalDate.of(2027, 1, 1))).hasValue(new BigDecimal("90"));
        assertThat(TRAJECTORY.at(START.minusDays(1))).isEmpty();
    }

    @Test
    void a_trajectory_bends_at_each_target() {
        Trajectory bent = new Trajectory(
                START,
                new BigDecimal("40"),
                List.of(new Step(START, List.of(target("2025-03-31", "90"), target("2024-09-30", "80")))));
        assertThat(bent.at(LocalDate.of(2024, 9, 30))).hasValue(new BigDecimal("80"));
        assertThat(bent.at(LocalDate.of(2024, 12, 30))).hasValue(new BigDecimal("85"));
    }

    @Test
    void a_changed_target_counts_from_the_day_of_the_change_and_leaves_the_past_as_it_was_judged() {
        Trajectory softened = new Trajectory(
                START,
                new BigDecimal("41"),
                List.of(
                        new Step(START, NINETY),
                        new Step(LocalDate.of(2025, 2, 25), List.of(target("2026-03-31", "90")))));
        assertThat(softened.at(LocalDate.of(2025, 1, 31)))
                .isEqualTo(TRAJECTORY.at(LocalDate.of(2025, 1, 31)))
                .hasValue(new BigDecimal("82.08"));
        assertThat(softened.at(LocalDate.of(2025, 2, 25)))
                .as("the new line begins where the old one stood")
                .isEqualTo(TRAJECTORY.at(LocalDate.of(2025, 2, 25)))
                .hasValue(new BigDecimal("85.44"));
        assertThat(softened.at(LocalDate.of(2025, 2, 28))).hasValue(new BigDecimal("85.47"));
        assertThat(yardstick(Polarity.HIGHER_IS_BETTER, softened)
                        .rate(reading("2025-01-01", "70"))
                        .rating())
                .isEqualTo(MeasureRating.RED);
        assertThat(yardstick(Polarity.HIGHER_IS_BETTER, softened)
                        .rate(reading("2025-02-01", "80.47"))
                        .because())
                .isEqualTo(
                        "80.47% in February 2025; the trajectory as the board changed it on 25 February 2025 asked for"
                                + " 85.47%. Short by 5 points, within the 5 points that version 1 of its thresholds"
                                + " allows: amber.");
    }

    @Test
    void a_target_that_was_passed_is_not_asked_for_again_by_a_later_change() {
        Trajectory passed = new Trajectory(
                START,
                new BigDecimal("40"),
                List.of(
                        new Step(START, List.of(target("2024-09-30", "80"), target("2025-03-31", "90"))),
                        new Step(LocalDate.of(2024, 12, 30), List.of(target("2025-12-30", "95")))));
        assertThat(passed.at(LocalDate.of(2024, 9, 30))).hasValue(new BigDecimal("80"));
        assertThat(passed.at(LocalDate.of(2024, 12, 30))).hasValue(new BigDecimal("85"));
        assertThat(passed.at(LocalDate.of(2025, 6, 30))).hasValue(new BigDecimal("89.99"));
        assertThat(passed.at(LocalDate.of(2026, 1, 1))).hasValue(new BigDecimal("95"));
        assertThat(passed.version(LocalDate.of(2024, 12, 29))).isEqualTo(1);
        assertThat(passed.version(LocalDate.of(2024, 12, 30))).isEqualTo(2);
    }

    @Test
    void a_change_before_the_baseline_is_found_begins_at_the_baseline() {
        Trajectory early = new Trajectory(
                START,
                new BigDecimal("41"),
                List.of(new Step(START, NINETY), new Step(LocalDate.of(2024, 2, 1), NINETY)));
        assertThat(early.at(LocalDate.of(2024, 9, 30))).hasValue(new BigDecimal("65.57"));
    }

    @Test
    void a_period_is_rated_by_the_thresholds_that_held_on_its_last_day() {
        Thresholds widened = new Thresholds(List.of(
                new Thresholds.Step(LocalDate.of(2025, 1, 31), BigDecimal.TEN),
                new Thresholds.Step(START, new BigDecimal("5"))));
        Yardstick yardstick =
                new Yardstick(Polarity.HIGHER_IS_BETTER, MeasureUnit.PERCENT, Frequency.MONTHLY, widened, TRAJECTORY);
        Standing before = yardstick.rate(reading("2024-12-01", "70"));
        assertThat(before.rating()).isEqualTo(MeasureRating.RED);
        assertThat(before.thresholdsVersion()).isEqualTo(1);
        assertThat(before.because()).endsWith("more than the 5 points that version 1 of its thresholds allows: red.");
        Standing after = yardstick.rate(reading("2025-01-01", "74"));
        assertThat(after.rating()).isEqualTo(MeasureRating.AMBER);
        assertThat(after.thresholdsVersion()).isEqualTo(2);
        assertThat(after.targetsVersion()).isEqualTo(1);
        assertThat(after.because())
                .endsWith("Short by 8.08 points, within the 10 points that version 2 of its thresholds allows: amber.");
    }

    @Test
    void a_figure_is_rated_against_the_trajectory_at_the_end_of_its_period() {
        Standing green = rated("2025-01-01", "84");
        assertThat(green.rating()).isEqualTo(MeasureRating.GREEN);
        assertThat(green.target()).isEqualTo(new BigDecimal("82.08"));
        assertThat(green.distance()).isEqualTo(new BigDecimal("1.92"));
        assertThat(green.because())
                .isEqualTo("84% in January 2025; the trajectory asked for 82.08%. Better by 1.92 points: green.");
        assertThat(rated("2025-01-01", "82.08").because()).endsWith("Exactly there: green.");
        assertThat(rated("2025-01-01", "77.08").rating()).isEqualTo(MeasureRating.AMBER);
        assertThat(rated("2025-01-01", "77.08").because())
                .endsWith("Short by 5 points, within the 5 points that version 1 of its thresholds allows: amber.");
        assertThat(rated("2025-01-01", "77.07").rating()).isEqualTo(MeasureRating.RED);
        assertThat(rated("2025-01-01", "77.07").distance()).isEqualTo(new BigDecimal("-5.01"));
    }

    @Test
    void where_lower_is_better_a_lower_figure_is_better() {
        Trajectory falling = new Trajectory(
                START, new BigDecimal("9"), List.of(new Step(START, List.of(target("2025-03-31", "3")))));
        Yardstick yardstick = yardstick(Polarity.LOWER_IS_BETTER, falling);
        assertThat(yardstick.rate(reading("2025-03-01", "2")).distance()).isEqualTo(new BigDecimal("1"));
        assertThat(yardstick.rate(reading("2025-03-01", "6")).rating()).isEqualTo(MeasureRating.AMBER);
        assertThat(yardstick.rate(reading("2025-03-01", "8.5")).rating()).isEqualTo(MeasureRating.RED);
        assertThat(yardstick.direction(readings("9", "8", "6"))).isEqualTo(Direction.IMPROVING);
        assertThat(yardstick.direction(readings("6", "8", "9"))).isEqualTo(Direction.WORSE);
    }

    @Test
    void what_is_suppressed_or_older_than_the_trajectory_is_not_rated() {
        Yardstick yardstick = yardstick(Polarity.HIGHER_IS_BETTER, TRAJECTORY);
        Standing suppressed = yardstick.rate(reading("2025-01-01", null));
        assertThat(suppressed.rating()).isEqualTo(MeasureRating.NOT_RATED);
        assertThat(suppressed.distance()).isNull();
        assertThat(suppressed.because()).isEqualTo("The figure for January 2025 is suppressed, so it is not rated.");
        assertThat(yardstick.rate(reading("2023-01-01", "30")).rating()).isEqualTo(MeasureRating.NOT_RATED);
    }

    @Test
    void a_direction_needs_three_figures_and_looks_at_the_last_three_that_are_known() {
        Yardstick yardstick = yardstick(Polarity.HIGHER_IS_BETTER, TRAJECTORY);
        assertThat(yardstick.direction(readings("41", "60"))).isEqualTo(Direction.TOO_EARLY);
        assertThat(yardstick.direction(readings("90", "41", "50", "60"))).isEqualTo(Direction.IMPROVING);
        assertThat(yardstick.direction(readings("60", "90", "60"))).isEqualTo(Direction.SAME);
        assertThat(yardstick.direction(readings("60", "50", null, "40"))).isEqualTo(Direction.WORSE);
        assertThat(yardstick.direction(readings("60", null, null))).isEqualTo(Direction.TOO_EARLY);
        assertThat(yardstick.direction(readings("41", "50", "60").reversed())).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void a_measure_last_met_its_target_in_the_latest_green_period() {
        Yardstick yardstick = yardstick(Polarity.HIGHER_IS_BETTER, TRAJECTORY);
        assertThat(yardstick.lastMet(readings("44", "60", "10"))).hasValue(LocalDate.of(2024, 5, 1));
        assertThat(yardstick.lastMet(readings("10", "10", "10"))).isEmpty();
    }

    @Test
    void a_percentage_has_two_decimals_and_no_zeros_at_its_end() {
        assertThat(Decimals.percent(82, 200)).isEqualTo(new BigDecimal("41"));
        assertThat(Decimals.percent(2, 3)).isEqualTo(new BigDecimal("66.67"));
        assertThat(Decimals.percent(1, 1)).isEqualTo(new BigDecimal("100"));
        assertThat(Decimals.plain(new BigDecimal("1E+2")).toString()).isEqualTo("100");
    }

    @Test
    void a_period_ends_where_its_frequency_says() {
        assertThat(Frequency.MONTHLY.lastDay(LocalDate.of(2024, 2, 1))).isEqualTo("2024-02-29");
        assertThat(Frequency.QUARTERLY.lastDay(LocalDate.of(2025, 1, 1))).isEqualTo("2025-03-31");
        assertThat(Frequency.TERMLY.lastDay(LocalDate.of(2024, 9, 1))).isEqualTo("2024-12-31");
        assertThat(Frequency.TERMLY.lastDay(LocalDate.of(2025, 1, 1))).isEqualTo("2025-03-31");
        assertThat(Frequency.TERMLY.lastDay(LocalDate.of(2025, 4, 1))).isEqualTo("2025-08-31");
        assertThat(Frequency.ANNUAL.say(LocalDate.of(2024, 4, 1))).isEqualTo("April 2024 to March 2025");
        assertThat(Frequency.QUARTERLY.say(LocalDate.of(2025, 1, 1))).isEqualTo("January to March 2025");
        assertThat(Frequency.QUARTERLY.isFirstDay(LocalDate.of(2025, 2, 1), START))
                .isFalse();
        assertThat(Frequency.MONTHLY.isFirstDay(LocalDate.of(2025, 2, 2), START))
                .isFalse();
        assertThat(Frequency.ANNUAL.isFirstDay(LocalDate.of(2025, 4, 1), LocalDate.of(2024, 4, 1)))
                .isTrue();
        assertThat(Frequency.ANNUAL.isFirstDay(LocalDate.of(2025, 5, 1), LocalDate.of(2024, 4, 1)))
                .isFalse();
    }

    @Test
    void one_of_something_is_said_in_the_singular() {
        assertThat(MeasureUnit.DAYS.say(BigDecimal.ONE)).isEqualTo("1 day");
        assertThat(MeasureUnit.DAYS.say(BigDecimal.TWO)).isEqualTo("2 days");
        assertThat(MeasureUnit.PERCENT.sayDifference(new BigDecimal("-1"))).isEqualTo("1 point");
        assertThat(MeasureUnit.PERCENT.sayDifference(new BigDecimal("1.5"))).isEqualTo("1.5 points");
        assertThat(MeasureUnit.NUMBER.sayDifference(BigDecimal.TWO)).isEqualTo("2");
    }

    private static Standing rated(String period, String value) {
        return yardstick(Polarity.HIGHER_IS_BETTER, TRAJECTORY).rate(reading(period, value));
    }

    private static Yardstick yardstick(Polarity polarity, Trajectory trajectory) {
        return new Yardstick(polarity, MeasureUnit.PERCENT, Frequency.MONTHLY, FIVE, trajectory);
    }

    private static Target target(String by, String value) {
        return new Target(LocalDate.parse(by), new BigDecimal(value));
    }

    private static Reading reading(String period, @Nullable String value) {
        return new Reading(LocalDate.parse(period), value == null ? null : new BigDecimal(value), false);
    }

    /** From April 2024, one a month. */
    private static List<Reading> readings(@Nullable String... values) {
        return java.util.stream.IntStream.range(0, values.length)
                .mapToObj(i -> reading(LocalDate.of(2024, 4, 1).plusMonths(i).toString(), values[i]))
                .toList();
    }
}
