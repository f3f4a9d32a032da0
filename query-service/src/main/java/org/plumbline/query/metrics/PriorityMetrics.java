package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.plan.PlanRow;
import org.plumbline.query.plan.PlanStandings;
import org.plumbline.query.plan.PlanView;
import org.springframework.stereotype.Component;

/** How the actions of each priority are rated today; a priority goes by its place in the plan, for its title is free text. */
@Component
final class PriorityMetrics {

    private final PlanStandings standings;
    private final Inspections inspections;
    private final Views views;

    PriorityMetrics(PlanStandings standings, Inspections inspections, Views views) {
        this.standings = standings;
        this.inspections = inspections;
        this.views = views;
    }

    MetricSnapshot snapshot() {
        View now = views.now();
        Map<Labels, Integer> counts = new TreeMap<>();
        standings.current(now).forEach(plan -> add(plan, now, counts));
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder()
                .name("plumbline_actions_delivery_rating")
                .help("Actions by the priority they are under and by delivery rating, of plans that have not ended");
        counts.forEach((labels, count) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value(count)
                .build()));
        return gauge.build();
    }

    private void add(PlanView plan, View now, Map<Labels, Integer> counts) {
        String authority = authority(plan.row(), now);
        for (int i = 0; i < plan.standing().size(); i++) {
            for (Map.Entry<Colour, Integer> rated :
                    plan.standing().get(i).delivery().entrySet()) {
                Labels labels = Labels.of(
                        "authority", authority,
                        "priority", String.valueOf(i + 1),
                        "rating", rated.getKey().name().toLowerCase(Locale.ROOT));
                counts.merge(labels, rated.getValue(), Integer::sum);
            }
        }
    }

    private String authority(PlanRow plan, View now) {
        return inspections
                .byId(plan.inspectionIds().getFirst(), now)
                .map(found -> found.row().proposal().urn())
                .orElse("unknown");
    }
}
