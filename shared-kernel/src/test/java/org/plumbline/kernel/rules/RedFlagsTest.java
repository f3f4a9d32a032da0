package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RedFlagsTest {

    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate HEARD = LocalDate.of(2025, 6, 2);
    /** Forecast 30 days, soon 14, blocked 14, missed 2 months, slip 30, extensions 1. */
    private static final Rules RULES = Rules.standard();

    private static final Rhythm MONTHLY = Rhythm.standard();

    @Test
    void an_action_is_overdue_from_the_day_after_it_was_due() {
        RedFlags flags = new RedFlags(DUE, null, null, HEARD);
        assertThat(flags.on(DUE, RULES, MONTHLY)).isEmpty();
        assertThat(flags.on(DUE.plusDays(1), RULES, MONTHLY)).contains("Overdue by one day.");
        assertThat(flags.on(DUE.plusDays(2), RULES, MONTHLY)).contains("Overdue by 2 days.");
    }

    @Test
    void a_forecast_later_than_the_board_bears_is_red_before_the_day_comes() {
        assertThat(new RedFlags(DUE, DUE.plusDays(30), null, HEARD).on(HEARD, RULES, MONTHLY))
                .isEmpty();
        assertThat(new RedFlags(DUE, DUE.plusDays(31), null, HEARD).on(HEARD, RULES, MONTHLY))
                .contains("Forecast 31 days after the due date.");
        assertThat(new RedFlags(DUE, DUE.minusDays(9), null, HEARD).on(HEARD, RULES, MONTHLY))
                .isEmpty();
    }

    @Test
    void a_block_is_red_when_it_lasted_longer_than_the_board_bears() {
        RedFlags blocked = new RedFlags(DUE, null, HEARD, HEARD);
        assertThat(blocked.on(HEARD.plusDays(14), RULES, MONTHLY)).isEmpty();
        assertThat(blocked.on(HEARD.plusDays(15), RULES, MONTHLY)).contains("Blocked for 15 days.");
    }

    @Test
    void months_without_a_report_are_red_once_they_are_as_many_as_the_board_says() {
        LocalDate due = HEARD.plusYears(1);
        RedFlags quiet = new RedFlags(due, null, null, HEARD);
        assertThat(quiet.on(HEARD.plusMonths(2).minusDays(1), RULES, MONTHLY)).isEmpty();
        assertThat(quiet.on(HEARD.plusMonths(2), RULES, MONTHLY)).contains("No update for 2 monthly cycles.");
        assertThat(quiet.on(HEARD.plusMonths(1), new Rules(30, 14, 14, 1, 30, 1), MONTHLY))
                .contains("No update for a monthly cycle.");
    }

    @Test
    void what_is_gravest_is_the_one_sentence() {
        RedFlags all = new RedFlags(DUE, DUE.plusDays(90), HEARD.minusMonths(6), HEARD.minusMonths(6));
        assertThat(all.on(DUE.plusDays(3), RULES, MONTHLY)).contains("Overdue by 3 days.");
        assertThat(all.on(DUE, RULES, MONTHLY)).contains("Forecast 90 days after the due date.");
        RedFlags late = new RedFlags(DUE, null, HEARD.minusMonths(6), HEARD.minusMonths(6));
        assertThat(late.on(HEARD, RULES, MONTHLY).orElse("")).startsWith("Blocked for");
    }

    @Test
    void a_forecast_is_late_by_the_days_after_the_due_date_and_early_by_those_before() {
        assertThat(new RedFlags(DUE, null, null, HEARD).daysForecastLate()).isZero();
        assertThat(new RedFlags(DUE, DUE.plusDays(4), null, HEARD).daysForecastLate())
                .isEqualTo(4);
        assertThat(new RedFlags(DUE, DUE.minusDays(4), null, HEARD).daysForecastLate())
                .isEqualTo(-4);
    }

    @Test
    void months_that_have_not_begun_are_not_missed() {
        RedFlags flags = new RedFlags(DUE, null, null, HEARD);
        assertThat(flags.cyclesMissed(HEARD.minusMonths(3), MONTHLY)).isZero();
        assertThat(flags.cyclesMissed(HEARD.plusMonths(3), MONTHLY)).isEqualTo(3);
    }
}
