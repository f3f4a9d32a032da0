package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.plumbline.query.asat.View;
import org.plumbline.query.measure.Figures;
import org.plumbline.query.measure.MeasureView;
import org.plumbline.query.measure.Measures;
import org.springframework.stereotype.Component;

/** The latest figure of each measure that is followed, and what was asked for; a suppressed figure has no sample. */
@Component
final class MeasureMetrics {

    private final Measures measures;

    MeasureMetrics(Measures measures) {
        this.measures = measures;
    }

    Stream<MetricSnapshot> snapshots(View now) {
        GaugeSnapshot.Builder values = GaugeSnapshot.builder()
                .name("plumbline_measure_value")
                .help("The latest figure of a measure, in its unit; none while it is suppressed");
        GaugeSnapshot.Builder targets = GaugeSnapshot.builder()
                .name("plumbline_measure_target")
                .help("What the trajectory of a measure asked for in the period of its latest figure, or today");
        for (MeasureView measure : measures.all(now)) {
            if (measure.row().retired() == null) {
                add(measure, values, targets);
            }
        }
        return Stream.of(values.build(), targets.build());
    }

    private static void add(MeasureView measure, GaugeSnapshot.Builder values, GaugeSnapshot.Builder targets) {
        Labels labels = Labels.of(
                "authority",
                measure.row().authority(),
                "measure_code",
                measure.row().code());
        Figures.Figure figure = measure.latestFigure();
        BigDecimal value = figure == null ? null : figure.value();
        if (value != null) {
            values.dataPoint(point(labels, value));
        }
        BigDecimal target = measure.latest() == null
                ? measure.askedToday()
                : measure.latest().target();
        if (target != null) {
            targets.dataPoint(point(labels, target));
        }
    }

    private static GaugeSnapshot.GaugeDataPointSnapshot point(Labels labels, BigDecimal value) {
        return GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value(value.doubleValue())
                .build();
    }
}
