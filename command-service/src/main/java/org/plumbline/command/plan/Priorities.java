package org.plumbline.command.plan;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.Optional;
import org.plumbline.command.plan.PlanState.Draft;
import org.plumbline.command.plan.PlanState.Drafted;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.refusal.Refusals;

/**
 * What a plan holds, which changes only while it is a draft. One priority leads on a recommendation, others may
 * contribute to it.
 */
final class Priorities {

    private Priorities() {}

    static PriorityAdded add(Drafted plan, AddPriority c) {
        if (plan.outline().priority(c.priorityId()).isPresent()) {
            throw new IllegalStateException("This priority has been added before");
        }
        isOpen(plan).orElseGoOn();
        return new PriorityAdded(
                plan.authority(),
                c.effectiveOn(),
                c.planId(),
                c.priorityId(),
                c.title(),
                c.sroOffice(),
                c.sro(),
                c.equalityImpact());
    }

    static PriorityRenamed rename(Drafted plan, RenamePriority c) {
        Optional<Priority> priority = plan.outline().priority(c.priorityId());
        isOpen(plan)
                .when(priority.isEmpty(), NO_SUCH_PRIORITY)
                .when(priority.filter(p -> p.title().equals(c.title())).isPresent(), PRIORITY_UNCHANGED)
                .orElseGoOn();
        return new PriorityRenamed(
                plan.authority(),
                c.effectiveOn(),
                c.planId(),
                c.priorityId(),
                priority.orElseThrow().title(),
                c.title());
    }

    static SroAssigned assign(Drafted plan, AssignPrioritySro c) {
        Optional<Priority> priority = plan.outline().priority(c.priorityId());
        isOpen(plan)
                .when(priority.isEmpty(), NO_SUCH_PRIORITY)
                .when(
                        priority.filter(p ->
                                        p.sro().equals(c.sro()) && p.sroOffice().equals(c.sroOffice()))
                                .isPresent(),
                        PRIORITY_UNCHANGED)
                .orElseGoOn();
        return new SroAssigned(plan.authority(), c.effectiveOn(), c.planId(), c.priorityId(), c.sroOffice(), c.sro());
    }

    static RecommendationLinked link(Drafted plan, LinkRecommendation c, PlanFacts facts) {
        Outline outline = plan.outline();
        RecommendationState item = facts.recommendation().orElseThrow();
        Optional<String> before = outline.priorityOf(c.recommendationId()).map(Priority::priorityId);
        isOpen(plan)
                .when(outline.priority(c.priorityId()).isEmpty(), NO_SUCH_PRIORITY)
                .when(!outline.inspectionIds().contains(item.finding().inspectionId()), OUTSIDE_PLAN)
                .when(
                        item instanceof RecommendationState.AwaitingResponse
                                || item instanceof RecommendationState.NotAccepted,
                        RESPONSE_MISSING)
                .when(item instanceof RecommendationState.Replaced, NO_LONGER_TRACKED)
                .when(before.filter(c.priorityId()::equals).isPresent(), PRIORITY_UNCHANGED)
                .orElseGoOn();
        return new RecommendationLinked(
                plan.authority(),
                c.effectiveOn(),
                c.planId(),
                c.priorityId(),
                c.recommendationId(),
                before.orElse(null));
    }

    static ContributionAdded contribute(Drafted plan, AddContribution c) {
        Optional<Priority> priority = plan.outline().priority(c.priorityId());
        boolean isThere = priority.filter(p -> p.recommendationIds().contains(c.recommendationId())
                        || p.contributesTo().contains(c.recommendationId()))
                .isPresent();
        isOpen(plan)
                .when(priority.isEmpty(), NO_SUCH_PRIORITY)
                .when(plan.outline().priorityOf(c.recommendationId()).isEmpty(), NO_LEADING_PRIORITY)
                .when(isThere, PRIORITY_UNCHANGED)
                .orElseGoOn();
        return new ContributionAdded(
                plan.authority(), c.effectiveOn(), c.planId(), c.priorityId(), c.recommendationId());
    }

    static ContributionEnded contributeNoLonger(Drafted plan, EndContribution c) {
        Optional<Priority> priority = plan.outline().priority(c.priorityId());
        isOpen(plan)
                .when(priority.isEmpty(), NO_SUCH_PRIORITY)
                .when(
                        priority.filter(p -> !p.contributesTo().contains(c.recommendationId()))
                                .isPresent(),
                        PRIORITY_UNCHANGED)
                .orElseGoOn();
        return new ContributionEnded(
                plan.authority(), c.effectiveOn(), c.planId(), c.priorityId(), c.recommendationId());
    }

    private static Refusals isOpen(Drafted plan) {
        return new Refusals().when(!(plan instanceof Draft), PLAN_LOCKED);
    }
}
