package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.LocalDate;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the most urgent clock of each rule has left. */
@Component
final class ClockMetrics {

    private record Due(String authority, String rule, LocalDate on) {}

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    ClockMetrics(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    MetricSnapshot snapshot(View now) {
        GaugeSnapshot.Builder left = GaugeSnapshot.builder()
                .name("plumbline_obligation_working_days_remaining")
                .help("Working days to the last day of the most urgent clock of a rule; negative when late");
        now.bind(jdbc.sql("""
                        select t.authority, t.body -> 'rule' ->> 'code' as rule, min(t.due_on)::date as on
                          from %s t
                         where (t.state in ('RUNNING', 'APPROVED', 'RETURNED')
                                or t.state = 'DRAFT_SHARED' and t.body -> 'rule' ->> 'discharge' <> 'DRAFT')
                           and (t.body ->> 'doneOn' is null or t.body ->> 'doneOn' > t.due_on)
                         group by 1, 2""".formatted(now.of("read_model.obligation"))))
                .query(Due.class)
                .list()
                .forEach(due -> left.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .labels(Labels.of("authority", due.authority(), "rule", due.rule()))
                        .value(calendar.workingDaysLeft(now.today(), due.on()))
                        .build()));
        return left.build();
    }
}
