package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Projections;
import org.springframework.stereotype.Component;

/** How far projections are behind the ledger, in events, and which have met an error. */
@Component
final class LagMetrics {

    private final Ledger ledger;
    private final PositionTable positions;
    private final Projections projections;

    LagMetrics(Ledger ledger, PositionTable positions, Projections projections) {
        this.ledger = ledger;
        this.positions = positions;
        this.projections = projections;
    }

    Stream<MetricSnapshot> snapshots() {
        Map<String, Long> reached = positions.all();
        long head = ledger.head();
        GaugeSnapshot.Builder lag = GaugeSnapshot.builder()
                .name("plumbline_projection_lag_events")
                .help("Events between the head of the ledger and what the projection has applied");
        GaugeSnapshot.Builder errors = GaugeSnapshot.builder()
                .name("plumbline_projection_in_error")
                .help("1 when the projection met an error and waits to try again");
        for (String name : projections.names()) {
            lag.dataPoint(point(name, Math.max(0, head - reached.getOrDefault(name, 0L))));
            errors.dataPoint(point(name, projections.isInError(name) ? 1 : 0));
        }
        GaugeSnapshot position = GaugeSnapshot.builder()
                .name("plumbline_ledger_position")
                .help("The last position of the ledger")
                .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .value(head)
                        .build())
                .build();
        return Stream.of(lag.build(), errors.build(), position);
    }

    private static GaugeSnapshot.GaugeDataPointSnapshot point(String projection, double value) {
        return GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(Labels.of("projection", projection))
                .value(value)
                .build();
    }
}
