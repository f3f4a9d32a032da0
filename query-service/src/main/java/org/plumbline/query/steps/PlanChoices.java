package org.plumbline.query.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.query.asat.View;
import org.plumbline.query.plan.PlanRow;
import org.plumbline.query.plan.PlanStandings;
import org.plumbline.query.plan.Plans;
import org.springframework.stereotype.Component;

/** What there is to choose from in a form about a plan. */
@Component
final class PlanChoices {

    private final Plans plans;
    private final PlanStandings standings;
    private final ApprovalChains chains;

    PlanChoices(Plans plans, PlanStandings standings, ApprovalChains chains) {
        this.plans = plans;
        this.standings = standings;
        this.chains = chains;
    }

    Map<String, String> of(String field, @Nullable String planId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (field.equals("chain")) {
            chains.all().forEach(chain -> found.put(chain.name(), chain.title()));
        } else if (planId != null) {
            plans.byId(planId, now).ifPresent(plan -> fill(found, field, plan.row(), now));
        }
        return found;
    }

    private void fill(Map<String, String> found, String field, PlanRow plan, View now) {
        switch (field) {
            case "body" -> plan.chain().steps().forEach(step -> found.put(step.body(), step.body()));
            case "priorityId" -> plan.priorities().forEach(p -> found.put(p.priorityId(), p.title()));
            case "recommendationId" ->
                standings.recommendations(plan, now).stream()
                        .filter(r -> !r.notRequired() && r.response() != null)
                        .forEach(r -> found.put(
                                r.id(),
                                r.finding().position() + ". " + r.finding().text()));
            default -> {}
        }
    }
}
