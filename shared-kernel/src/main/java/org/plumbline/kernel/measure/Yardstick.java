package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.calendar.DayInWords;

/**
 * How the figures of one measure are judged.
 *
 * @param thresholds how far short of the trajectory is amber rather than red
 */
public record Yardstick(
        Polarity polarity, MeasureUnit unit, Frequency frequency, Thresholds thresholds, Trajectory trajectory) {

    private static final int POINTS = 3;

    public Standing rate(Reading reading) {
        LocalDate day = frequency.lastDay(reading.periodFrom());
        BigDecimal target = trajectory.at(day).orElse(null);
        BigDecimal value = reading.value();
        if (value == null || target == null) {
            String because = value == null
                    ? "The figure for " + frequency.say(reading.periodFrom()) + " is suppressed, so it is not rated."
                    : found(reading.periodFrom(), value, reading.provisional())
                            + ", before the trajectory starts, so it is not rated.";
            return standing(reading, day, target, null, MeasureRating.NOT_RATED, because);
        }
        BigDecimal distance = Decimals.plain(polarity.gain(target, value));
        MeasureRating rating = rating(distance, day);
        String because = found(reading.periodFrom(), value, reading.provisional()) + "; " + asking(day) + " asked for "
                + unit.say(target) + ". " + verdict(distance, rating, day);
        return standing(reading, day, target, distance, rating, because);
    }

    private Standing standing(
            Reading reading,
            LocalDate day,
            @Nullable BigDecimal target,
            @Nullable BigDecimal distance,
            MeasureRating rating,
            String because) {
        return new Standing(
                reading.periodFrom(),
                target,
                distance,
                rating,
                because,
                trajectory.version(day),
                thresholds.version(day));
    }

    private String asking(LocalDate day) {
        int version = trajectory.version(day);
        return version == 1
                ? "the trajectory"
                : "the trajectory as the board changed it on " + DayInWords.of(trajectory.inForceFrom(version));
    }

    private String found(LocalDate periodFrom, BigDecimal value, boolean provisional) {
        return unit.say(value) + " in " + frequency.say(periodFrom) + (provisional ? " (provisional)" : "");
    }

    private MeasureRating rating(BigDecimal distance, LocalDate day) {
        if (distance.signum() >= 0) {
            return MeasureRating.GREEN;
        }
        return distance.negate().compareTo(thresholds.amberWithin(day)) <= 0 ? MeasureRating.AMBER : MeasureRating.RED;
    }

    private String verdict(BigDecimal distance, MeasureRating rating, LocalDate day) {
        String by = unit.sayDifference(distance);
        String allowed = unit.sayDifference(thresholds.amberWithin(day)) + " that version " + thresholds.version(day)
                + " of its thresholds allows";
        return switch (rating) {
            case GREEN -> distance.signum() == 0 ? "Exactly there: green." : "Better by " + by + ": green.";
            case AMBER -> "Short by " + by + ", within the " + allowed + ": amber.";
            case RED, NOT_RATED -> "Short by " + by + ", more than the " + allowed + ": red.";
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
