package org.plumbline.query.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.platform.database.Trouble;
import org.plumbline.query.asat.Snapshots;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audiences;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.rules.RuleBooks;
import org.plumbline.query.rules.RulesOfTheDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Counts when scraped, at most once in five seconds. */
@Component
final class BusinessMetrics implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(BusinessMetrics.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final PositionTable positions;
    private final LagMetrics lag;
    private final ClockMetrics clocks;
    private final MeasureMetrics measures;
    private final ActionMetrics actions;
    private final RiskMetrics risks;
    private final RuleBooks books;
    private final Views views;
    private final Snapshots snapshots;
    private final Audiences audiences;
    private final Clock englishTime;
    private MetricSnapshots counted = new MetricSnapshots();
    private Instant countedAt = Instant.MIN;

    BusinessMetrics(
            JdbcClient jdbc,
            PositionTable positions,
            LagMetrics lag,
            ClockMetrics clocks,
            MeasureMetrics measures,
            ActionMetrics actions,
            RiskMetrics risks,
            RuleBooks books,
            Views views,
            Snapshots snapshots,
            Audiences audiences,
            Clock englishTime,
            PrometheusRegistry registry) {
        this.jdbc = jdbc;
        this.positions = positions;
        this.lag = lag;
        this.clocks = clocks;
        this.measures = measures;
        this.actions = actions;
        this.risks = risks;
        this.books = books;
        this.views = views;
        this.snapshots = snapshots;
        this.audiences = audiences;
        this.englishTime = englishTime;
        registry.register(this);
    }

    @Override
    public synchronized MetricSnapshots collect() {
        Instant now = englishTime.instant();
        if (countedAt.plus(FRESH).isBefore(now)) {
            try {
                counted = snapshots.within(this::count);
                countedAt = now;
            } catch (DataAccessException | TransactionException e) {
                LOG.atLevel(Trouble.behind(e) == null ? Level.WARN : Level.DEBUG)
                        .log("The business metrics could not be counted: {}", e.getMessage());
                return new MetricSnapshots();
            }
        }
        return counted;
    }

    /**
     * An embargo holds for what is measured too, and what stands behind one person's case is not counted. While a read model
     * is rebuilt, what is counted would be of long ago: then there are no business figures rather than wrong ones.
     */
    private MetricSnapshots count() {
        Set<String> rebuilding = positions.rebuilding();
        if (!rebuilding.isEmpty()) {
            return new MetricSnapshots(lag.snapshots(rebuilding).toList());
        }
        View now = views.now(audiences.ofMetrics());
        RulesOfTheDay rules = books.ofTheDay(now);
        return new MetricSnapshots(Stream.of(
                        Measured.ALL.stream().map(measured -> snapshot(measured, now)),
                        actions.snapshots(now, rules),
                        measures.snapshots(now),
                        Stream.of(risks.snapshot(now, rules), clocks.snapshot(now)),
                        lag.snapshots(rebuilding))
                .flatMap(snapshots -> snapshots)
                .toList());
    }

    private MetricSnapshot snapshot(Measured measured, View now) {
        JdbcClient.StatementSpec statement = now.bind(jdbc.sql(measured.over(now)))
                .param("today", now.today().toString());
        List<Point> points = statement
                .query((ResultSet row, int number) -> Point.of(row, measured.labels()))
                .list();
        return measured.isCounter() ? counter(measured, points) : gauge(measured, points);
    }

    private record Point(Labels labels, double value) {

        static Point of(ResultSet row, List<String> names) throws SQLException {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                values.add(String.valueOf(row.getString(i)));
            }
            return new Point(Labels.of(names, values), row.getDouble(names.size() + 1));
        }
    }

    private static MetricSnapshot gauge(Measured measured, List<Point> points) {
        GaugeSnapshot.Builder gauge =
                GaugeSnapshot.builder().name(measured.name()).help(measured.help());
        points.forEach(point -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(point.labels())
                .value(point.value())
                .build()));
        return gauge.build();
    }

    private static MetricSnapshot counter(Measured measured, List<Point> points) {
        CounterSnapshot.Builder counter =
                CounterSnapshot.builder().name(measured.name()).help(measured.help());
        points.forEach(point -> counter.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                .labels(point.labels())
                .value(point.value())
                .build()));
        return counter.build();
    }
}
