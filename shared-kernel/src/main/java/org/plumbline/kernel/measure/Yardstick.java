package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the figures of one measure are judged.
 *
 * @param amberWithin how far short of the trajectory is amber rather than red, in the unit or in percentage points
 */
public record Yardstick(
        Polarity polarity, MeasureUnit unit, Frequency frequency, BigDecimal amberWithin, Trajectory trajectory) {

    private static final int POINTS = 3;

    public Standing rate(Reading reading) {
        Optional<BigDecimal> asked = trajectory.at(frequency.lastDay(reading.periodFrom()));
        BigDecimal target = asked.orElse(null);
        BigDecimal value = reading.value();
        if (value == null || target == null) {
            String because = value == null
                    ? "The figure for " + frequency.say(reading.periodFrom()) + " is suppressed, so it is not rated."
                    : found(reading.periodFrom(), value, reading.provisional())
                            + ", before the trajectory starts, so it is not rated.";
            return new Standing(reading.periodFrom(), target, null, MeasureRating.NOT_RATED, because);
        }
        BigDecimal distance = Decimals.plain(polarity.gain(target, value));
        MeasureRating rating = rating(distance);
        String because = found(reading.periodFrom(), value, reading.provisional()) + "; the trajectory asked for "
                + unit.say(target) + ". " + verdict(distance, rating);
        return new Standing(reading.periodFrom(), target, distance, rating, because);
    }

    private String found(LocalDate periodFrom, BigDecimal value, boolean provisional) {
        return unit.say(value) + " in " + frequency.say(periodFrom) + (provisional ? " (provisional)" : "");
    }

    private MeasureRating rating(BigDecimal distance) {
        if (distance.signum() >= 0) {
            return MeasureRating.GREEN;
        }
        return distance.negate().compareTo(amberWithin) <= 0 ? MeasureRating.AMBER : MeasureRating.RED;
    }

    private String verdict(BigDecimal distance, MeasureRating rating) {
        String by = unit.sayDifference(distance);
        String allowed = unit.sayDifference(amberWithin);
        return switch (rating) {
            case GREEN -> distance.signum() == 0 ? "Exactly there: green." : "Better by " + by + ": green.";
            case AMBER -> "Short by " + by + ", within the " + allowed + " allowed: amber.";
            case RED, NOT_RATED -> "Short by " + by + ", more than the " + allowed + " allowed: red.";
        };
    }

    /** The slope of a straight line through three figures is their last less their first; so those are compared. */
    public Direction direction(List<Reading> readings) {
        List<BigDecimal> values = inOrder(readings)
                .flatMap(reading -> Stream.ofNullable(reading.value()))
                .toList();
        if (values.size() < POINTS) {
            return Direction.TOO_EARLY;
        }
        int sign = polarity.gain(values.get(values.size() - POINTS), values.getLast())
                .signum();
        return sign == 0 ? Direction.SAME : sign > 0 ? Direction.IMPROVING : Direction.WORSE;
    }

    /** First day of the latest period whose figure was as asked or better. */
    public Optional<LocalDate> lastMet(List<Reading> readings) {
        return inOrder(readings)
                .filter(reading -> rate(reading).rating() == MeasureRating.GREEN)
                .map(Reading::periodFrom)
                .reduce((earlier, later) -> later);
    }

    private static Stream<Reading> inOrder(List<Reading> readings) {
        return readings.stream().sorted(Comparator.comparing(Reading::periodFrom));
    }
}
