package org.plumbline.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Polarity;
import org.plumbline.kernel.measure.Target;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.measure.Figures.Figure;
import org.plumbline.query.measure.MeasureChart.Dot;
import org.plumbline.query.measure.MeasureChart.Line;
import org.plumbline.query.measure.MeasureRow.Definition;
import org.plumbline.query.measure.MeasureRow.TargetStep;
import org.plumbline.query.measure.MeasureRow.ThresholdStep;
import org.plumbline.query.projection.Reached;

class MeasureChartTest {

    private static final LocalDate BASELINE = LocalDate.of(2024, 3, 1);
    private static final LocalDate START = LocalDate.of(2024, 3, 31);
    private static final View TODAY =
            new View(Reached.of(9), View.ALWAYS, LocalDate.of(2024, 8, 1), null, null, true, Audience.whole());
    private static final TargetStep FIRST = step(START, "2024-06-30", "80");

    @Test
    void a_suppressed_figure_interrupts_the_line_and_has_no_place_in_it() {
        MeasureChart chart = chart(List.of(FIRST), figure(4, "50"), figure(5, null), figure(6, "60"));
        assertThat(chart.dots()).as("the baseline and two figures").hasSize(3);
        assertThat(chart.values()).as("from the baseline to April").hasSize(1);
        assertThat(chart.lowest()).isEqualTo("40");
        assertThat(chart.highest()).isEqualTo("80");
    }

    @Test
    void everything_is_inside_the_picture_and_what_is_higher_is_drawn_higher() {
        MeasureChart chart = chart(List.of(FIRST), figure(4, "90"), figure(6, "30"));
        assertThat(chart.dots()).allSatisfy(MeasureChartTest::isInside);
        assertThat(chart.targets()).allSatisfy(l -> {
            isInside(new Dot(l.fromAcross(), l.fromDown(), false));
            isInside(new Dot(l.toAcross(), l.toDown(), false));
        });
        assertThat(chart.dots().get(1).down()).isLessThan(chart.dots().get(2).down());
        assertThat(chart.dots().get(1).across()).isLessThan(chart.dots().get(2).across());
    }

    @Test
    void what_is_asked_for_is_level_in_each_period_and_steps_where_the_board_changed_it() {
        MeasureChart kept = chart(List.of(FIRST), figure(6, "60"));
        MeasureChart softened =
                chart(List.of(FIRST, step(LocalDate.of(2024, 6, 15), "2024-12-31", "80")), figure(6, "60"));
        assertThat(kept.targets())
                .as("four periods and three steps between them")
                .hasSize(7);
        List<Line> levels = kept.targets().stream()
                .filter(l -> l.fromDown().equals(l.toDown()))
                .toList();
        assertThat(levels).hasSize(4);
        assertThat(kept.targets().getLast().toDown()).as("80, the highest").isEqualByComparingTo("6");
        assertThat(softened.targets().get(6).toDown())
                .as("in June less is asked for than before the change")
                .isGreaterThan(kept.targets().get(6).toDown());
        assertThat(softened.targets().get(6).toDown())
                .as("and no less than was asked for in May")
                .isLessThan(softened.targets().get(4).toDown());
        assertThat(softened.changes()).as("and the day is marked").hasSize(1);
        assertThat(kept.changes()).isEmpty();
    }

    @Test
    void a_measure_whose_numbers_are_all_one_is_drawn_in_the_middle() {
        MeasureChart chart = chart(List.of(step(START, "2024-06-30", "40")));
        assertThat(chart.dots()).hasSize(1);
        assertThat(chart.dots().getFirst().down()).isEqualByComparingTo("50");
    }

    private static void isInside(Dot dot) {
        assertThat(dot.across()).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
        assertThat(dot.down()).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
    }

    private static MeasureChart chart(List<TargetStep> steps, Figures... figures) {
        Definition definition = new Definition(
                Polarity.HIGHER_IS_BETTER,
                MeasureUnit.PERCENT,
                Frequency.MONTHLY,
                new BigDecimal("40"),
                BASELINE,
                "Tracker",
                5,
                false);
        MeasureRow row = new MeasureRow(
                "measure",
                "80433",
                "inspection",
                "FOLLOWED",
                "M1",
                "Supervision",
                List.of("recommendation"),
                definition,
                steps,
                List.of(new ThresholdStep(START, new BigDecimal("5"), null, null)),
                List.of(figures),
                null);
        return MeasureChart.of(MeasureView.of(new Found<>(row, 1), TODAY), 100);
    }

    private static TargetStep step(LocalDate from, String by, String value) {
        return new TargetStep(from, List.of(new Target(LocalDate.parse(by), new BigDecimal(value))), null, null);
    }

    private static Figures figure(int month, @Nullable String value) {
        LocalDate period = LocalDate.of(2024, month, 1);
        LocalDate on = period.plusMonths(1);
        return Figures.first(
                period,
                value == null ? Figure.suppressed(false, on) : Figure.of(new BigDecimal(value), 1, 10, false, on));
    }
}
