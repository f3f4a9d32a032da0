package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the most urgent clock of each rule has left. */
@Component
final class ClockMetrics {

    private record Due(String authority, String rule, LocalDate on) {}

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock englishTime;

    ClockMetrics(JdbcClient jdbc, WorkingCalendar calendar, Clock englishTime) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.englishTime = englishTime;
    }

    MetricSnapshot snapshot() {
        LocalDate today = LocalDate.now(englishTime);
        GaugeSnapshot.Builder left = GaugeSnapshot.builder()
                .name("plumbline_obligation_working_days_remaining")
                .help("Working days to the last day of the most urgent clock of a rule; negative when late");
        jdbc.sql("""
                        select t.authority, t.body -> 'rule' ->> 'code' as rule, min(t.due_on)::date as on
                          from read_model.obligation t
                         where (t.state in ('RUNNING', 'APPROVED', 'RETURNED')
                                or t.state = 'DRAFT_SHARED' and t.body -> 'rule' ->> 'discharge' <> 'DRAFT')
                           and (t.body ->> 'doneOn' is null or t.body ->> 'doneOn' > t.due_on)
                         group by 1, 2""")
                .query(Due.class)
                .list()
                .forEach(due -> left.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .labels(Labels.of("authority", due.authority(), "rule", due.rule()))
                        .value(calendar.workingDaysLeft(today, due.on()))
                        .build()));
        return left.build();
    }
}
