package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 31);
    private static final Rhythm FORTNIGHT = new Rhythm(14, 6);

    @Test
    void a_cycle_is_a_calendar_month_until_a_board_sets_days() {
        assertThat(Rhythm.standard().cycles(START, LocalDate.of(2025, 2, 27))).isZero();
        assertThat(Rhythm.standard().cycles(START, LocalDate.of(2025, 3, 31))).isEqualTo(2);
        assertThat(Rhythm.standard().after(START, 2)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(FORTNIGHT.cycles(START, START.plusDays(13))).isZero();
        assertThat(FORTNIGHT.cycles(START, START.plusDays(29))).isEqualTo(2);
        assertThat(FORTNIGHT.after(START, 2)).isEqualTo(START.plusDays(28));
        assertThat(FORTNIGHT.cycles(START, START.minusDays(40))).isZero();
    }

    @Test
    void a_cycle_is_named_by_its_length() {
        assertThat(Rhythm.standard().say(1)).isEqualTo("a monthly cycle");
        assertThat(Rhythm.standard().say(2)).isEqualTo("2 monthly cycles");
        assertThat(FORTNIGHT.say(1)).isEqualTo("a cycle of 14 days");
        assertThat(FORTNIGHT.say(3)).isEqualTo("3 cycles of 14 days");
    }

    @Test
    void silence_is_counted_in_the_cycles_of_the_board() {
        RedFlags silent = new RedFlags(START.plusYears(1), null, null, START);
        LocalDate day = START.plusDays(30);
        assertThat(silent.on(day, Rules.standard(), Rhythm.standard())).isEmpty();
        assertThat(silent.on(day, Rules.standard(), FORTNIGHT)).hasValue("No update for 2 cycles of 14 days.");
    }

    @Test
    void of_two_boards_the_shorter_cycle_and_the_shorter_validity_hold() {
        assertThat(Rhythm.standard().stricter(FORTNIGHT)).isEqualTo(FORTNIGHT);
        assertThat(FORTNIGHT.stricter(Rhythm.standard())).isEqualTo(FORTNIGHT);
        assertThat(months(0, 6)).isEqualTo(6);
        assertThat(months(6, 3)).isEqualTo(3);
        assertThat(months(0, 0)).isZero();
        assertThat(months(null, 0)).isZero();
        assertThat(months(null, null)).isNull();
        assertThat(new Rhythm(60, null).stricter(Rhythm.standard()).cycleDays()).isZero();
    }

    private static @Nullable Integer months(@Nullable Integer one, @Nullable Integer other) {
        return new Rhythm(0, one).stricter(new Rhythm(0, other)).evidenceMonths();
    }
}
