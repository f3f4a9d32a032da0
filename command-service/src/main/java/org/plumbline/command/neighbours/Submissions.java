package org.plumbline.command.neighbours;

import java.time.LocalDate;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.plan.PlanAggregate;
import org.plumbline.command.plan.UniquePlans;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the plan that covers the inspection of a clock which of its versions went out with the statement. */
@Component
public class Submissions {

    private final Histories histories;
    private final UniquePlans unique;
    private final Repository<PlanAggregate> plans;

    Submissions(Histories histories, UniquePlans unique, @Lazy Repository<PlanAggregate> plans) {
        this.histories = histories;
        this.unique = unique;
        this.plans = plans;
    }

    /** Says nothing where no plan here has that version: then the statement was of something kept elsewhere. */
    public void note(String obligationId, String planVersion, LocalDate effectiveOn) {
        histories.find(obligationId).stream()
                .flatMap(history -> history.of(ObligationStarted.class))
                .flatMap(started -> unique.planOf(started.inspectionId()).stream())
                .forEach(planId ->
                        plans.load(planId).execute(plan -> plan.submitted(planVersion, obligationId, effectiveOn)));
    }
}
