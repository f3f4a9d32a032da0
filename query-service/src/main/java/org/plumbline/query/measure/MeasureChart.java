package org.plumbline.query.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.Standing;
import org.plumbline.kernel.measure.Target;

/**
 * A measure as a picture: its figures as a line that a suppressed one interrupts, what was asked for as steps, one a
 * period, and a mark on each day on which the board changed what is asked for or allowed. Across in percent of the width, down in pixels of a height.
 */
public record MeasureChart(
        List<Dot> dots,
        List<Line> values,
        List<Line> targets,
        List<BigDecimal> changes,
        LocalDate first,
        LocalDate last,
        BigDecimal lowest,
        BigDecimal highest,
        int height) {

    private static final BigDecimal MARGIN = new BigDecimal("2");
    private static final BigDecimal WIDTH = new BigDecimal("96");
    private static final int EDGE = 6;

    public record Dot(BigDecimal across, BigDecimal down, boolean provisional) {}

    public record Line(BigDecimal fromAcross, BigDecimal fromDown, BigDecimal toAcross, BigDecimal toDown) {}

    /** @param height of the picture in pixels */
    public static MeasureChart of(MeasureView measure, int height) {
        return new Drawing(measure, height).chart();
    }

    private record Drawing(
            MeasureRow row, LocalDate first, LocalDate last, BigDecimal lowest, BigDecimal highest, int height) {

        Drawing(MeasureView measure, int height) {
            this(
                    measure.row(),
                    measure.row().definition().baselineFrom(),
                    end(measure),
                    numbers(measure).reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                    numbers(measure).reduce(BigDecimal::max).orElse(BigDecimal.ONE),
                    height);
        }

        /** To the last figure or the last target, whichever is later. */
        private static LocalDate end(MeasureView measure) {
            Frequency frequency = measure.row().definition().frequency();
            Stream<LocalDate> targets = measure.row().steps().stream()
                    .flatMap(step -> step.targets().stream())
                    .map(Target::by);
            Stream<LocalDate> figures = measure.row().figures().stream().map(f -> frequency.lastDay(f.periodFrom()));
            return Stream.concat(targets, figures)
                    .reduce((one, other) -> one.isAfter(other) ? one : other)
                    .orElse(measure.row().definition().startsOn());
        }

        private static Stream<BigDecimal> numbers(MeasureView measure) {
            Stream<BigDecimal> figures = measure.row().figures().stream()
                    .flatMap(f -> Stream.ofNullable(f.figure().value()));
            Stream<BigDecimal> asked =
                    measure.standings().stream().map(Standing::target).flatMap(Stream::ofNullable);
            Stream<BigDecimal> targets = measure.row().steps().stream()
                    .flatMap(step -> step.targets().stream())
                    .map(Target::value);
            return Stream.of(Stream.of(measure.row().definition().baseline()), figures, asked, targets)
                    .flatMap(stream -> stream);
        }

        MeasureChart chart() {
            List<Dot> dots = new ArrayList<>();
            List<Line> values = new ArrayList<>();
            Optional<Dot> before = Optional.of(
                    dot(row.definition().startsOn(), row.definition().baseline(), false));
            before.ifPresent(dots::add);
            for (Figures figures : row.figures()) {
                LocalDate on = row.definition().frequency().lastDay(figures.periodFrom());
                BigDecimal value = figures.figure().value();
                if (value == null) {
                    before = Optional.empty();
                } else if (on.isAfter(row.definition().startsOn())) {
                    Dot next = dot(on, value, figures.figure().provisional());
                    before.ifPresent(from -> values.add(line(from, next)));
                    dots.add(next);
                    before = Optional.of(next);
                }
            }
            return new MeasureChart(dots, values, targets(), changes(), first, last, lowest, highest, height);
        }

        private List<Line> targets() {
            List<Line> steps = new ArrayList<>();
            var trajectory = row.yardstick().trajectory();
            Frequency frequency = row.definition().frequency();
            Optional<Dot> before = Optional.empty();
            for (LocalDate from = first;
                    !from.isAfter(last);
                    from = frequency.lastDay(from).plusDays(1)) {
                LocalDate to = frequency.lastDay(from);
                BigDecimal asked = trajectory.at(to).orElseThrow();
                Dot begin = dot(from, asked, false);
                Dot end = dot(to.isAfter(last) ? last : to, asked, false);
                before.ifPresent(b -> steps.add(line(b, begin)));
                steps.add(line(begin, end));
                before = Optional.of(end);
            }
            return steps;
        }

        private List<BigDecimal> changes() {
            return Stream.concat(
                            row.steps().stream().skip(1).map(step -> step.inForceFrom()),
                            row.thresholds().stream().skip(1).map(step -> step.inForceFrom()))
                    .distinct()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .map(this::across)
                    .toList();
        }

        private static Line line(Dot from, Dot to) {
            return new Line(from.across(), from.down(), to.across(), to.down());
        }

        private Dot dot(LocalDate on, BigDecimal value, boolean provisional) {
            return new Dot(across(on), down(value), provisional);
        }

        private BigDecimal across(LocalDate on) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return WIDTH.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, on)))
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                    .add(MARGIN);
        }

        private BigDecimal down(BigDecimal value) {
            BigDecimal range = highest.subtract(lowest);
            BigDecimal room = BigDecimal.valueOf(height - 2 * EDGE);
            BigDecimal fallen = range.signum() == 0
                    ? room.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)
                    : room.multiply(highest.subtract(value)).divide(range, 2, RoundingMode.HALF_UP);
            return fallen.add(BigDecimal.valueOf(EDGE));
        }
    }
}
