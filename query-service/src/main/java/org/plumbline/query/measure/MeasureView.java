package org.plumbline.query.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.measure.Direction;
import org.plumbline.kernel.measure.MeasureRating;
import org.plumbline.kernel.measure.Reading;
import org.plumbline.kernel.measure.Standing;
import org.plumbline.kernel.measure.Yardstick;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;

/**
 * A measure as it stands on the day looked from.
 *
 * @param standings one for each period that has a figure, the oldest first
 * @param latest the last of them; null while there is none
 * @param lastMet first day of the latest period whose figure was as asked or better; null when there is none
 * @param askedToday what the trajectory asks for on the day looked from; null before it starts
 */
public record MeasureView(
        @JsonUnwrapped MeasureRow row,
        long version,
        List<Standing> standings,
        @Nullable Standing latest,
        Direction direction,
        @Nullable LocalDate lastMet,
        @Nullable BigDecimal askedToday) {

    private static final int SPARK_HEIGHT = 36;

    static MeasureView of(Found<MeasureRow> found, View view) {
        MeasureRow row = found.row();
        Yardstick yardstick = row.yardstick();
        List<Reading> readings = row.figures().stream().map(Figures::reading).toList();
        List<Standing> standings = readings.stream().map(yardstick::rate).toList();
        return new MeasureView(
                row,
                found.version(),
                standings,
                standings.isEmpty() ? null : standings.getLast(),
                yardstick.direction(readings),
                yardstick.lastMet(readings).orElse(null),
                yardstick.trajectory().at(view.today()).orElse(null));
    }

    /** The figure of the latest period; null while there is none. */
    public Figures.@Nullable Figure latestFigure() {
        return row.figures().isEmpty() ? null : row.figures().getLast().figure();
    }

    /** Its trend as a small picture. */
    public MeasureChart spark() {
        return MeasureChart.of(this, SPARK_HEIGHT);
    }

    /** Not rated while nothing was found. */
    public MeasureRating rating() {
        return latest == null ? MeasureRating.NOT_RATED : latest.rating();
    }

    /** First day of the period that comes after the last one that has a figure, or after the baseline. */
    public LocalDate nextPeriod() {
        LocalDate last = latest == null ? row.definition().baselineFrom() : latest.periodFrom();
        return row.definition().frequency().lastDay(last).plusDays(1);
    }
}
