package org.plumbline.query.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.Actions;
import org.plumbline.query.action.Ratings;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.register.Register;
import org.springframework.stereotype.Component;

/** Looks at a plan together with the recommendations and actions it covers. */
@Component
public final class PlanStandings {

    private final Plans plans;
    private final Actions actions;
    private final Register register;
    private final Ratings ratings;

    PlanStandings(Plans plans, Actions actions, Register register, Ratings ratings) {
        this.plans = plans;
        this.actions = actions;
        this.register = register;
        this.ratings = ratings;
    }

    public Optional<PlanView> byId(String id, View view) {
        return plans.byId(id, view).map(found -> of(found, view));
    }

    /** Those of plans that cover it and have not ended. */
    public List<PlanView> ofInspection(String inspectionId, View view) {
        return plans.ofInspection(inspectionId, view).stream()
                .filter(found -> !found.row().hasEnded())
                .map(found -> of(found, view))
                .toList();
    }

    private PlanView of(Found<PlanRow> found, View view) {
        PlanRow row = found.row();
        List<ActionView> all = ratings.of(
                row.inspectionIds().stream()
                        .flatMap(id -> actions.ofInspection(id, view).stream())
                        .distinct()
                        .toList(),
                view);
        List<String> held = row.priorities().stream()
                .flatMap(p -> p.recommendationIds().stream())
                .toList();
        Map<String, RecommendationRow> required = new LinkedHashMap<>();
        recommendations(row, view).stream().filter(r -> !r.notRequired()).forEach(r -> required.put(r.id(), r));
        return new PlanView(
                row,
                found.version(),
                row.next().orElse(null),
                row.priorities().stream()
                        .map(p -> PriorityStanding.of(p, all, required))
                        .toList(),
                required.keySet().stream().filter(id -> !held.contains(id)).toList());
    }

    /** What the plan's inspections found, in the order of their reports. */
    public List<RecommendationRow> recommendations(PlanRow row, View view) {
        return row.inspectionIds().stream()
                .flatMap(id -> register.ofInspection(id, view).stream())
                .map(Found::row)
                .toList();
    }
}
