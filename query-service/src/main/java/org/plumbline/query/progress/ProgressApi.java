package org.plumbline.query.progress;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.plan.PlanStandings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ProgressApi {

    private final PlanProgress progress;
    private final Inspections inspections;
    private final PlanStandings plans;

    ProgressApi(PlanProgress progress, Inspections inspections, PlanStandings plans) {
        this.progress = progress;
        this.inspections = inspections;
        this.plans = plans;
    }

    @GetMapping("/api/inspections/{id}/progress")
    Progress progress(@PathVariable String id, View view) {
        if (inspections.byId(id, view).isEmpty()) {
            throw new Unknown("inspection");
        }
        return progress.of(id, view)
                .with(plans.ofInspection(id, view).stream()
                        .flatMap(PlannedPriority::of)
                        .toList());
    }
}
