package org.plumbline.command.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.plan.Outline;
import org.plumbline.command.plan.Plan;
import org.plumbline.command.plan.PlanState;
import org.plumbline.command.plan.PlanState.Drafted;
import org.plumbline.command.plan.UniquePlans;
import org.plumbline.kernel.plan.PlanEvent;
import org.springframework.stereotype.Component;

/** The plans that cover inspections and are neither closed nor withdrawn, read from the history so that none is locked. */
@Component
public class Planned {

    private final UniquePlans plans;
    private final Histories histories;

    Planned(UniquePlans plans, Histories histories) {
        this.plans = plans;
        this.histories = histories;
    }

    /** What they hold, each plan once. */
    public List<Outline> over(Collection<String> inspectionIds) {
        return inspectionIds.stream()
                .distinct()
                .flatMap(id -> plans.planOf(id).stream())
                .distinct()
                .flatMap(this::outline)
                .toList();
    }

    private Stream<Outline> outline(String planId) {
        PlanState state = histories.of(planId, "plan").fold(Plan.initial(), PlanEvent.class, Plan::evolve);
        return state instanceof Drafted plan ? Stream.of(plan.outline()) : Stream.of();
    }
}
