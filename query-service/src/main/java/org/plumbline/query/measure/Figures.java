package org.plumbline.query.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.measure.Reading;

/**
 * The figure of one period, and those it replaced.
 *
 * @param periodFrom first day of the period
 * @param figure as it stands
 * @param earlier what was there before, the oldest first
 */
public record Figures(LocalDate periodFrom, Figure figure, List<Replaced> earlier) {

    /**
     * @param value in the unit of the measure; null when suppressed, and so are its numbers
     * @param numerator null when the measure is no percentage
     * @param denominator number of cases, or null when the measure has none
     * @param recordedOn the day it was recorded as true
     */
    public record Figure(
            @Nullable BigDecimal value,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            boolean suppressed,
            boolean provisional,
            LocalDate recordedOn) {

        static Figure of(
                BigDecimal value,
                @Nullable Integer numerator,
                @Nullable Integer denominator,
                boolean provisional,
                LocalDate on) {
            return new Figure(value, numerator, denominator, false, provisional, on);
        }

        static Figure suppressed(boolean provisional, LocalDate on) {
            return new Figure(null, null, null, true, provisional, on);
        }
    }

    /** @param reason why another figure took its place */
    public record Replaced(Figure figure, String reason) {}

    static Figures first(LocalDate periodFrom, Figure figure) {
        return new Figures(periodFrom, figure, List.of());
    }

    Figures revised(Figure next, String reason) {
        return new Figures(
                periodFrom,
                next,
                Stream.concat(earlier.stream(), Stream.of(new Replaced(figure, reason)))
                        .toList());
    }

    Reading reading() {
        return new Reading(periodFrom, figure.value(), figure.provisional());
    }
}
