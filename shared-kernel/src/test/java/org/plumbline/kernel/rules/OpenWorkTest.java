package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.rules.WorkRating.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that is neither claimed nor finished is rated by the first rule that applies, every red before every amber. */
class OpenWorkTest {

    private static final LocalDate START = LocalDate.of(2024, 6, 10);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final InForce STANDARD = InForce.standard();

    @ParameterizedTest(name = "on {0} with forecast {1}: {2}, {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-01, -, GREEN, Neither overdue nor forecast to be late.",
                "2024-12-01, 2025-01-31, GREEN, Neither overdue nor forecast to be late.",
                "2024-12-01, 2025-02-01, AMBER, Forecast one day after the due date.",
                "2024-12-01, 2025-03-02, AMBER, Forecast 30 days after the due date.",
                "2024-12-01, 2025-03-03, RED, Forecast 31 days after the due date.",
                "2025-01-16, -, GREEN, Neither overdue nor forecast to be late.",
                "2025-01-17, -, AMBER, Due in 14 days.",
                "2025-01-30, -, AMBER, Due in one day.",
                "2025-01-31, -, AMBER, Due today.",
                "2025-02-01, -, RED, Overdue by one day."
            })
    void begun_work_is_rated_by_its_dates(
            LocalDate today, @Nullable LocalDate forecast, WorkRating rating, String because) {
        assertThat(begun(forecast, today).on(today, STANDARD)).isEqualTo(new Rated(rating, because));
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2024-06-09, GREY, Not started; the start date is not reached.",
        "2024-06-10, GREY, It is to start today.",
        "2024-06-11, AMBER, 'The start date has passed, and nothing is reported begun.'"
    })
    void work_that_nobody_reported_begun_is_rated_by_its_start(LocalDate today, WorkRating rating, String because) {
        OpenWork work = new OpenWork(new RedFlags(DUE, null, null, START), START, false, null, List.of(), null);
        assertThat(work.on(today, STANDARD)).isEqualTo(new Rated(rating, because));
    }

    @Test
    void a_cycle_of_silence_is_amber_and_two_are_red() {
        LocalDate heard = LocalDate.of(2024, 9, 15);
        OpenWork work = begun(null, heard);
        assertThat(work.on(heard.plusMonths(1).minusDays(1), STANDARD).rating()).isEqualTo(GREEN);
        assertThat(work.on(heard.plusMonths(1), STANDARD))
                .isEqualTo(new Rated(AMBER, "No update for a monthly cycle."));
        assertThat(work.on(heard.plusMonths(2), STANDARD).rating()).isEqualTo(RED);
    }

    @Test
    void a_milestone_is_overdue_from_the_day_after_its_own() {
        LocalDate today = LocalDate.of(2024, 9, 15);
        assertThat(with(new Waypoint("Pilot", today), null, null)
                        .on(today, STANDARD)
                        .rating())
                .isEqualTo(GREEN);
        assertThat(with(new Waypoint("Pilot", today.minusDays(1)), null, null).on(today, STANDARD))
                .isEqualTo(new Rated(AMBER, "The milestone “Pilot” is overdue."));
    }

    @Test
    void what_is_near_done_is_not_amber_for_being_due_soon() {
        LocalDate today = DUE.minusDays(3);
        Waypoint none = new Waypoint("Later", DUE);
        assertThat(with(none, 79, null).on(today, STANDARD)).isEqualTo(new Rated(AMBER, "Due in 3 days."));
        assertThat(with(none, 80, null).on(today, STANDARD).rating()).isEqualTo(GREEN);
    }

    @Test
    void what_the_owner_declares_counts_from_its_day_and_where_it_is_worse() {
        LocalDate since = DUE.minusDays(20);
        Waypoint none = new Waypoint("Later", DUE);
        OpenWork red = with(none, null, new Declared(RED, "No trainers.", since));
        assertThat(red.on(since, STANDARD)).isEqualTo(new Rated(RED, "Its owner declares it red: No trainers."));
        assertThat(red.on(since.minusDays(1), STANDARD).rating()).isEqualTo(GREEN);
        assertThat(red.byTheRules(since, STANDARD).rating()).isEqualTo(GREEN);
        OpenWork amber = with(none, null, new Declared(AMBER, "No trainers.", since));
        assertThat(amber.on(DUE, STANDARD).because())
                .as("no worse than the rules find")
                .isEqualTo("Due today.");
    }

    private static OpenWork begun(@Nullable LocalDate forecast, LocalDate heard) {
        return new OpenWork(new RedFlags(DUE, forecast, null, heard), START, true, null, List.of(), null);
    }

    private static OpenWork with(Waypoint waypoint, @Nullable Integer pct, @Nullable Declared declared) {
        LocalDate heard = waypoint.dueOn().isBefore(DUE) ? waypoint.dueOn() : DUE.minusDays(21);
        return new OpenWork(new RedFlags(DUE, null, null, heard), START, true, pct, List.of(waypoint), declared);
    }
}
