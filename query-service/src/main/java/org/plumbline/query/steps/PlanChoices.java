package org.plumbline.query.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.kernel.plan.PlanCommand.AddContribution;
import org.plumbline.kernel.plan.PlanCommand.EndContribution;
import org.plumbline.query.asat.View;
import org.plumbline.query.plan.PlanRow;
import org.plumbline.query.plan.PlanStandings;
import org.plumbline.query.plan.Plans;
import org.plumbline.query.register.RecommendationRow;
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

    /** @param command the record of the command that the form makes */
    Map<String, String> of(Class<?> command, String field, @Nullable String planId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (field.equals("chain")) {
            chains.all().forEach(chain -> found.put(chain.name(), chain.title()));
        } else if (planId != null) {
            plans.byId(planId, now).ifPresent(plan -> fill(found, command, field, plan.row(), now));
        }
        return found;
    }

    private void fill(Map<String, String> found, Class<?> command, String field, PlanRow plan, View now) {
        switch (field) {
            case "body" -> plan.chain().steps().forEach(step -> found.put(step.body(), step.body()));
            case "priorityId" -> plan.priorities().forEach(p -> found.put(p.priorityId(), p.title()));
            case "recommendationId" ->
                recommendations(command, plan, now).forEach(r -> found.put(r.id(), r.numbered()));
            default -> {}
        }
    }

    private Stream<RecommendationRow> recommendations(Class<?> command, PlanRow plan, View now) {
        Stream<RecommendationRow> all = standings.recommendations(plan, now).stream();
        if (command == EndContribution.class) {
            return all.filter(r -> isIn(plan, PlanRow.Priority::contributesTo, r));
        }
        Stream<RecommendationRow> required = all.filter(r -> !r.notRequired() && r.response() != null);
        return command == AddContribution.class
                ? required.filter(r -> isIn(plan, PlanRow.Priority::recommendationIds, r))
                : required;
    }

    private static boolean isIn(
            PlanRow plan, Function<PlanRow.Priority, List<String>> held, RecommendationRow recommendation) {
        return plan.priorities().stream().anyMatch(p -> held.apply(p).contains(recommendation.id()));
    }
}
