package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.inspection.InspectionAggregate;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.plan.UniquePlans;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the board of an inspection oversees beside it: what one plan covers together with it, and the inspections whose place
 * it took, as their items stay on record under the old one.
 */
@Component
public class Oversight {

    private final UniquePlans plans;
    private final Repository<InspectionAggregate> inspections;

    Oversight(UniquePlans plans, @Lazy Repository<InspectionAggregate> inspections) {
        this.plans = plans;
        this.inspections = inspections;
    }

    /** Whether the board of the one decides on what belongs to any of the others. */
    boolean reaches(String one, List<String> others) {
        return others.contains(one)
                || others.stream().anyMatch(other -> sharesPlan(one, other) || isReplacedBy(other, one));
    }

    private boolean sharesPlan(String one, String other) {
        Optional<String> plan = plans.planOf(one);
        return plan.isPresent() && plan.equals(plans.planOf(other));
    }

    /** Whether the other inspection, directly or by those after it, took the place of the one. */
    boolean isReplacedBy(String one, String other) {
        Set<String> seen = new LinkedHashSet<>();
        String next = one;
        while (seen.add(next) && inspection(next) instanceof InspectionState.Superseded superseded) {
            next = superseded.byId();
        }
        return next.equals(other);
    }

    private InspectionState inspection(String id) {
        return found("inspection", () -> inspections.load(id).invoke(InspectionAggregate::state));
    }
}
