package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to a measure. Where a figure is suppressed, no number of it is stored. */
public sealed interface MeasureEvent extends DomainEvent {

    String measureId();

    /**
     * @param baseline in the unit, found in the period that begins on {@code baselineFrom}
     * @param amberWithin how far short of the trajectory is amber rather than red
     * @param minDenominator figures of fewer cases are suppressed
     */
    record MeasureDefined(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            String inspectionId,
            String code,
            String title,
            List<String> recommendationIds,
            Polarity polarity,
            MeasureUnit unit,
            BigDecimal baseline,
            LocalDate baselineFrom,
            List<Target> trajectory,
            BigDecimal amberWithin,
            Frequency frequency,
            String source,
            int minDenominator)
            implements MeasureEvent {}

    /** @param denominator number of cases, or null when the measure has none */
    record ObservationRecorded(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            LocalDate periodFrom,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            BigDecimal value,
            boolean provisional)
            implements MeasureEvent {}

    record ObservationSuppressed(
            String authority, LocalDate effectiveOn, String measureId, LocalDate periodFrom, boolean provisional)
            implements MeasureEvent {}

    record ObservationRevised(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            LocalDate periodFrom,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            BigDecimal value,
            boolean provisional,
            String reason)
            implements MeasureEvent {}

    record RevisionSuppressed(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            LocalDate periodFrom,
            boolean provisional,
            String reason)
            implements MeasureEvent {}

    /** @param meetingId the meeting that decided */
    record TargetChanged(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            List<Target> from,
            List<Target> to,
            String reason,
            String meetingId)
            implements MeasureEvent {}

    record MeasureRetired(String authority, LocalDate effectiveOn, String measureId, String reason)
            implements MeasureEvent {}
}
