package org.plumbline.query.measure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.measure.Figures.Figure;
import org.plumbline.query.measure.MeasureRow.Definition;
import org.plumbline.query.measure.MeasureRow.Ending;
import org.plumbline.query.measure.MeasureRow.TargetStep;
import org.plumbline.query.measure.MeasureRow.ThresholdStep;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class MeasureProjection extends LineProjection<MeasureRow> {

    MeasureProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.measure", MeasureRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return MeasureEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof MeasureEvent e ? Stream.of(e.measureId()) : Stream.empty();
    }

    @Override
    protected @Nullable MeasureRow fold(String id, @Nullable MeasureRow row, Recorded recorded) {
        MeasureEvent event = (MeasureEvent) recorded.event();
        if (event instanceof MeasureDefined e) {
            return defined(e);
        }
        return row == null ? null : fold(row, event);
    }

    private static MeasureRow fold(MeasureRow row, MeasureEvent event) {
        return switch (event) {
            case MeasureDefined _ -> row;
            case ObservationRecorded e ->
                row.with(Figures.first(
                        e.periodFrom(),
                        Figure.of(e.value(), e.numerator(), e.denominator(), e.provisional(), e.effectiveOn())));
            case ObservationSuppressed e ->
                row.with(Figures.first(e.periodFrom(), Figure.suppressed(e.provisional(), e.effectiveOn())));
            case ObservationRevised e ->
                row.revised(
                        e.periodFrom(),
                        Figure.of(e.value(), e.numerator(), e.denominator(), e.provisional(), e.effectiveOn()),
                        e.reason());
            case RevisionSuppressed e ->
                row.revised(e.periodFrom(), Figure.suppressed(e.provisional(), e.effectiveOn()), e.reason());
            case TargetChanged e -> row.towards(new TargetStep(e.effectiveOn(), e.to(), e.meetingId(), e.reason()));
            case ThresholdsChanged e ->
                row.within(new ThresholdStep(e.effectiveOn(), e.to(), e.meetingId(), e.reason()));
            case MeasureRetired e -> row.retired(new Ending(e.effectiveOn(), e.reason(), e.meetingId()));
        };
    }

    private static MeasureRow defined(MeasureDefined e) {
        Definition definition = new Definition(
                e.polarity(),
                e.unit(),
                e.frequency(),
                e.baseline(),
                e.baselineFrom(),
                e.source(),
                e.minDenominator(),
                Boolean.TRUE.equals(e.countsPeople()));
        return new MeasureRow(
                e.measureId(),
                e.authority(),
                e.inspectionId(),
                "FOLLOWED",
                e.code(),
                e.title(),
                e.recommendationIds(),
                definition,
                List.of(new TargetStep(definition.startsOn(), e.trajectory(), null, null)),
                List.of(new ThresholdStep(definition.startsOn(), e.amberWithin(), null, null)),
                List.of(),
                null);
    }
}
