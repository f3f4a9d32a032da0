package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.plumbline.kernel.risk.Score;
import org.plumbline.query.asat.View;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Risks by the bands that their boards go by today. */
@Component
final class RiskMetrics {

    private static final String SCORES = """
            select t.authority, t.inspection_id, t.state, count(*) as risks,
                   (t.body -> 'assessments' -> -1 -> 'current' ->> 'likelihood')::int as likelihood,
                   (t.body -> 'assessments' -> -1 -> 'current' ->> 'impact')::int as impact
              from %s t
             group by 1, 2, 3, 5, 6""";

    private final JdbcClient jdbc;

    RiskMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MetricSnapshot snapshot(View now, RulesOfTheDay rules) {
        Tally risks = new Tally("plumbline_risks", "Risks by state and by the band of their current score");
        now.bind(jdbc.sql(SCORES.formatted(now.of("read_model.risk")))).query(row -> {
            int likelihood = row.getInt("likelihood");
            String band = likelihood == 0
                    ? "NOT_ASSESSED"
                    : rules.of(row.getString("inspection_id"))
                            .board()
                            .riskBands()
                            .of(new Score(likelihood, row.getInt("impact")))
                            .name();
            risks.add(
                    row.getInt("risks"),
                    "authority",
                    row.getString("authority"),
                    "state",
                    row.getString("state"),
                    "band",
                    band);
        });
        return risks.snapshot();
    }
}
