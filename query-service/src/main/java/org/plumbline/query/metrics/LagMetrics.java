package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Projections;
import org.springframework.stereotype.Component;

/** How far projections are behind the ledger, in events and in time, and which have met an error. */
@Component
final class LagMetrics {

    private final Ledger ledger;
    private final PositionTable positions;
    private final Projections projections;
    private final Clock englishTime;

    LagMetrics(Ledger ledger, PositionTable positions, Projections projections, Clock englishTime) {
        this.ledger = ledger;
        this.positions = positions;
        this.projections = projections;
        this.englishTime = englishTime;
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
        GaugeSnapshot.Builder seconds = GaugeSnapshot.builder()
                .name("plumbline_projection_lag_seconds")
                .help("For how long the oldest event that the projection has not applied has been known");
        for (String name : projections.names()) {
            long position = reached.getOrDefault(name, 0L);
            lag.dataPoint(point(name, Math.max(0, head - position)));
            seconds.dataPoint(point(name, position < head ? age(position + 1) : 0));
            errors.dataPoint(point(name, projections.isInError(name) ? 1 : 0));
        }
        GaugeSnapshot position = GaugeSnapshot.builder()
                .name("plumbline_ledger_position")
                .help("The last position of the ledger")
                .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .value(head)
                        .build())
                .build();
        return Stream.of(lag.build(), seconds.build(), errors.build(), position);
    }

    private double age(long position) {
        return ledger.knownAt(position)
                .map(known -> Math.max(
                        0, Duration.between(known, englishTime.instant()).toMillis() / 1_000.0))
                .orElse(0.0);
    }

    private static GaugeSnapshot.GaugeDataPointSnapshot point(String projection, double value) {
        return GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(Labels.of("projection", projection))
                .value(value)
                .build();
    }
}
