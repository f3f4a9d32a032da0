package org.plumbline.command.neighbours;

import java.time.LocalDate;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.plan.PlanAggregate;
import org.plumbline.command.plan.UniquePlans;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the plan that covers the inspection of a clock which of its versions went out with the statement. */
@Component
public class Submissions {

    private final UniquePlans unique;
    private final Repository<PlanAggregate> plans;

    Submissions(UniquePlans unique, @Lazy Repository<PlanAggregate> plans) {
        this.unique = unique;
        this.plans = plans;
    }

    /** Says nothing where no plan here has that version: then the statement was of something kept elsewhere. */
    public void note(String obligationId, String inspectionId, String planVersion, LocalDate effectiveOn) {
        unique.planOf(inspectionId)
                .ifPresent(planId ->
                        plans.load(planId).execute(plan -> plan.submitted(planVersion, obligationId, effectiveOn)));
    }
}
