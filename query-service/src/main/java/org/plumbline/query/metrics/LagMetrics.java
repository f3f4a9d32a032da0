package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Ledger.Unplaced unplaced = ledger.unplaced();
        long stored = head + unplaced.events();
        GaugeSnapshot.Builder lag = GaugeSnapshot.builder()
                .name("plumbline_projection_lag_events")
                .help("Stored events that the projection has not applied, those without a position included");
        GaugeSnapshot.Builder errors = GaugeSnapshot.builder()
                .name("plumbline_projection_in_error")
                .help("1 when the projection met an error and waits to try again");
        GaugeSnapshot.Builder seconds = GaugeSnapshot.builder()
                .name("plumbline_projection_lag_seconds")
                .help("For how long the oldest event that the projection has not applied has been known");
        for (String name : projections.names()) {
            long position = reached.getOrDefault(name, 0L);
            lag.dataPoint(point(name, Math.max(0, stored - position)));
            seconds.dataPoint(point(name, position < head ? age(position + 1) : secondsSince(unplaced.since())));
            errors.dataPoint(point(name, projections.isInError(name) ? 1 : 0));
        }
        return Stream.of(
                lag.build(),
                seconds.build(),
                errors.build(),
                gauge("plumbline_ledger_position", "The last position of the ledger", head),
                gauge(
                        "plumbline_events_without_position",
                        "Stored events that the sequencer has not given a position yet",
                        unplaced.events()),
                gauge(
                        "plumbline_oldest_event_without_position_seconds",
                        "For how long the oldest of them has been stored",
                        secondsSince(unplaced.since())));
    }

    private double age(long position) {
        return secondsSince(ledger.knownAt(position).orElse(null));
    }

    private double secondsSince(@Nullable Instant moment) {
        return moment == null
                ? 0
                : Math.max(0, Duration.between(moment, englishTime.instant()).toMillis() / 1_000.0);
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .value(value)
                        .build())
                .build();
    }

    private static GaugeSnapshot.GaugeDataPointSnapshot point(String projection, double value) {
        return GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(Labels.of("projection", projection))
                .value(value)
                .build();
    }
}
