package org.plumbline.query.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Polarity;
import org.plumbline.kernel.measure.Target;
import org.plumbline.kernel.measure.Thresholds;
import org.plumbline.kernel.measure.Trajectory;
import org.plumbline.kernel.measure.Yardstick;

/**
 * A measure.
 *
 * @param state {@code FOLLOWED} or {@code RETIRED}
 * @param code short name, unique in its authority
 * @param steps the targets as first set, and after each change
 * @param thresholds how far short of them is amber, as first set, and after each change
 * @param figures one for each period that has one, the oldest first
 * @param retired null while it is followed
 */
public record MeasureRow(
        String id,
        String authority,
        String inspectionId,
        String state,
        String code,
        String title,
        List<String> recommendationIds,
        Definition definition,
        List<TargetStep> steps,
        List<ThresholdStep> thresholds,
        List<Figures> figures,
        @Nullable Ending retired) {

    /**
     * How it is counted.
     *
     * @param baseline in the unit
     * @param baselineFrom first day of the period that the baseline was found in
     * @param minDenominator figures of fewer cases are suppressed
     * @param countsPeople whether its number counts people, so that few are suppressed
     */
    public record Definition(
            Polarity polarity,
            MeasureUnit unit,
            Frequency frequency,
            BigDecimal baseline,
            LocalDate baselineFrom,
            String source,
            int minDenominator,
            boolean countsPeople) {

        LocalDate startsOn() {
            return frequency.lastDay(baselineFrom);
        }
    }

    /**
     * @param inForceFrom the day from which these targets count
     * @param meetingId the meeting that decided; null where the measure was defined so
     */
    public record TargetStep(
            LocalDate inForceFrom,
            List<Target> targets,
            @Nullable String meetingId,
            @Nullable String reason) {}

    /**
     * @param inForceFrom the day from which it counts
     * @param amberWithin how far short of the trajectory is amber rather than red
     * @param meetingId the meeting that decided; null where the measure was defined so
     */
    public record ThresholdStep(
            LocalDate inForceFrom,
            BigDecimal amberWithin,
            @Nullable String meetingId,
            @Nullable String reason) {}

    /**
     * When it was retired, and why.
     *
     * @param meetingId the meeting that decided; null where the programme did
     */
    public record Ending(
            LocalDate on, String reason, @Nullable String meetingId) {}

    /** How its figures are judged. */
    @JsonIgnore
    public Yardstick yardstick() {
        return new Yardstick(
                definition.polarity(),
                definition.unit(),
                definition.frequency(),
                new Thresholds(thresholds.stream()
                        .map(step -> new Thresholds.Step(step.inForceFrom(), step.amberWithin()))
                        .toList()),
                new Trajectory(
                        definition.startsOn(),
                        definition.baseline(),
                        steps.stream()
                                .map(step -> new Trajectory.Step(step.inForceFrom(), step.targets()))
                                .toList()));
    }

    MeasureRow towards(TargetStep next) {
        return with(state, and(steps, next), thresholds, figures, retired);
    }

    MeasureRow within(ThresholdStep next) {
        return with(state, steps, and(thresholds, next), figures, retired);
    }

    MeasureRow with(Figures period) {
        return with(
                state,
                steps,
                thresholds,
                Stream.concat(
                                figures.stream().filter(f -> !f.periodFrom().equals(period.periodFrom())),
                                Stream.of(period))
                        .sorted(Comparator.comparing(Figures::periodFrom))
                        .toList(),
                retired);
    }

    MeasureRow revised(LocalDate periodFrom, Figures.Figure next, String reason) {
        return figures.stream()
                .filter(f -> f.periodFrom().equals(periodFrom))
                .findFirst()
                .map(f -> with(f.revised(next, reason)))
                .orElse(this);
    }

    MeasureRow retired(Ending ending) {
        return with("RETIRED", steps, thresholds, figures, ending);
    }

    private static <T> List<T> and(List<T> all, T next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    private MeasureRow with(
            String next,
            List<TargetStep> asked,
            List<ThresholdStep> allowed,
            List<Figures> found,
            @Nullable Ending ending) {
        return new MeasureRow(
                id,
                authority,
                inspectionId,
                next,
                code,
                title,
                recommendationIds,
                definition,
                asked,
                allowed,
                found,
                ending);
    }
}
