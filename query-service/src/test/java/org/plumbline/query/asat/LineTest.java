package org.plumbline.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.query.asat.Line.Stretch;

class LineTest {

    private static final LocalDate DAY_1 = LocalDate.of(2024, 1, 1);

    private final Line<Row> line = Line.empty();
    private long position;

    @Test
    void facts_in_the_order_of_their_days_each_begin_a_stretch() {
        assertThat(first(1)).containsExactly(stretch(1, 1));
        assertThat(next(5)).containsExactly(stretch(5, 1, 2));
        assertThat(next(5)).containsExactly(stretch(5, 1, 2, 3));
        assertThat(line.last()).isEqualTo(stretch(5, 1, 2, 3));
    }

    @Test
    void a_late_fact_splits_the_stretch_it_falls_into_and_changes_every_later_one() {
        first(1);
        next(10);
        next(20);
        assertThat(next(15)).containsExactly(stretch(15, 1, 2, 4), stretch(20, 1, 2, 3, 4));
        assertThat(next(1))
                .containsExactly(
                        stretch(1, 1, 5), stretch(10, 1, 2, 5), stretch(15, 1, 2, 4, 5), stretch(20, 1, 2, 3, 4, 5));
    }

    @Test
    void a_fact_about_a_day_before_there_was_anything_begins_no_stretch_there() {
        first(10);
        assertThat(next(5)).containsExactly(stretch(10, 1, 2));
        assertThat(first(3)).containsExactly(stretch(3, 3), stretch(10, 1, 2, 3));
    }

    @Test
    void a_fact_about_nothing_leaves_nothing() {
        assertThat(next(5)).isEmpty();
        assertThat(line.last()).isNull();
    }

    @Test
    void a_short_line_stays_whole_and_a_long_one_keeps_its_last_stretch() {
        first(1);
        IntStream.rangeClosed(2, 8).forEach(this::next);
        line.shorten();
        assertThat(line.reachesBackTo(DAY_1.minusYears(1))).isTrue();

        next(9);
        line.shorten();
        assertThat(line.reachesBackTo(day(9))).isTrue();
        assertThat(line.reachesBackTo(day(8))).isFalse();
        assertThat(line.last()).isEqualTo(stretch(9, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(next(12)).containsExactly(stretch(12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_last_stretch_is_the_fold_of_all_facts(int seed) {
        List<Fact> facts = Fact.random(new Random(seed), 60, 1);
        for (Fact fact : facts) {
            for (Stretch<Row> made : line.apply(fact.day(), fact.position(), fact)) {
                assertThat(made.state()).isEqualTo(Fact.fold(facts, "id-0", fact.position(), made.from()));
            }
        }
        Row all = Fact.fold(facts, "id-0", Long.MAX_VALUE, LocalDate.MAX);
        Stretch<Row> last = line.last();
        assertThat(last == null ? null : last.state()).isEqualTo(all);
        assertThat(line.version()).isEqualTo(60);
    }

    private List<Stretch<Row>> first(int day) {
        return apply(day, true);
    }

    private List<Stretch<Row>> next(int day) {
        return apply(day, false);
    }

    private List<Stretch<Row>> apply(int day, boolean isFirst) {
        position++;
        return line.apply(day(day), position, new Fact(position, "id", day(day), isFirst));
    }

    private static Stretch<Row> stretch(int day, long... positions) {
        return new Stretch<>(
                day(day), new Row("action", Arrays.stream(positions).boxed().toList()));
    }

    private static LocalDate day(int day) {
        return DAY_1.plusDays(day - 1L);
    }
}
