package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Projections;
import org.springframework.stereotype.Component;

/** Where each projection is, how far behind the ledger in events and in time, whether it rebuilds, and whether it fails. */
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

    /** @param rebuilding names of projections that are being rebuilt */
    Stream<MetricSnapshot> snapshots(Set<String> rebuilding) {
        Map<String, Long> reached = positions.all();
        long head = ledger.head();
        Ledger.Unplaced unplaced = ledger.unplaced();
        long stored = head + unplaced.events();
        Tally at = new Tally("plumbline_projection_position", "The last position that the projection has applied");
        Tally lag = new Tally(
                "plumbline_projection_lag_events",
                "Stored events that the projection has not applied, those without a position included");
        Tally seconds = new Tally(
                "plumbline_projection_lag_seconds",
                "For how long the oldest event that the projection has not applied has been known");
        Tally rebuilds = new Tally(
                "plumbline_projection_rebuilding",
                "1 while the projection reads again what it had read before, as somebody asked or an upgrade needs");
        Tally errors =
                new Tally("plumbline_projection_in_error", "1 when the projection met an error and waits to try again");
        for (String name : projections.names()) {
            long position = reached.getOrDefault(name, 0L);
            at.add((double) position, "projection", name);
            lag.add((double) Math.max(0, stored - position), "projection", name);
            seconds.add(position < head ? age(position + 1) : secondsSince(unplaced.since()), "projection", name);
            rebuilds.add(rebuilding.contains(name) ? 1 : 0, "projection", name);
            errors.add(projections.isInError(name) ? 1 : 0, "projection", name);
        }
        return Stream.of(
                        at,
                        lag,
                        seconds,
                        rebuilds,
                        errors,
                        one("plumbline_ledger_position", "The last position of the ledger", (double) head),
                        one(
                                "plumbline_events_without_position",
                                "Stored events that the sequencer has not given a position yet",
                                (double) unplaced.events()),
                        one(
                                "plumbline_oldest_event_without_position_seconds",
                                "For how long the oldest of them has been stored",
                                secondsSince(unplaced.since())))
                .map(Tally::snapshot);
    }

    private double age(long position) {
        return secondsSince(ledger.knownAt(position).orElse(null));
    }

    private double secondsSince(@Nullable Instant moment) {
        return moment == null
                ? 0
                : Math.max(0, Duration.between(moment, englishTime.instant()).toMillis() / 1_000.0);
    }

    private static Tally one(String name, String help, double value) {
        Tally tally = new Tally(name, help);
        tally.add(value);
        return tally;
    }
}
