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
     * @param countsPeople whether its number counts people, so that few are suppressed; false where it is not said
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
            int minDenominator,
            @Nullable Boolean countsPeople)
            implements MeasureEvent {

        public MeasureDefined {
            countsPeople = Boolean.TRUE.equals(countsPeople);
        }
    }

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

    /**
     * How far short of the trajectory is amber rather than red, from that day on.
     *
     * @param meetingId the meeting that decided
     */
    record ThresholdsChanged(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            BigDecimal from,
            BigDecimal to,
            String reason,
            String meetingId)
            implements MeasureEvent {}

    /** @param meetingId the meeting that decided; null where the programme retired it, before that was the board's */
    record MeasureRetired(
            String authority,
            LocalDate effectiveOn,
            String measureId,
            String reason,
            @Nullable String meetingId) implements MeasureEvent {}
}
