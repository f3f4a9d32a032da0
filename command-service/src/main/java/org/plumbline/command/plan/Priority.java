package org.plumbline.command.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.PlanEvent.PriorityAdded;

/**
 * A priority of a plan and what is under it.
 *
 * @param sro pseudonymous id of who holds the office
 * @param recommendationIds those it leads on
 * @param contributesTo those that another priority leads on
 */
public record Priority(
        String priorityId,
        String title,
        String sroOffice,
        String sro,
        @Nullable String equalityImpact,
        List<String> recommendationIds,
        List<String> contributesTo) {

    static Priority of(PriorityAdded e) {
        return new Priority(
                e.priorityId(), e.title(), e.sroOffice(), e.sro(), e.equalityImpact(), List.of(), List.of());
    }

    Priority titled(String next) {
        return new Priority(priorityId, next, sroOffice, sro, equalityImpact, recommendationIds, contributesTo);
    }

    Priority ownedBy(String office, String holder) {
        return new Priority(priorityId, title, office, holder, equalityImpact, recommendationIds, contributesTo);
    }

    /** Leads on it, and so no longer only contributes. */
    Priority with(String recommendationId) {
        return holding(and(recommendationIds, recommendationId), not(contributesTo, recommendationId));
    }

    Priority without(String recommendationId) {
        return holding(not(recommendationIds, recommendationId), contributesTo);
    }

    Priority contributing(String recommendationId) {
        return holding(recommendationIds, and(contributesTo, recommendationId));
    }

    Priority contributingNoLonger(String recommendationId) {
        return holding(recommendationIds, not(contributesTo, recommendationId));
    }

    private Priority holding(List<String> led, List<String> others) {
        return new Priority(priorityId, title, sroOffice, sro, equalityImpact, led, others);
    }

    private static List<String> and(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static List<String> not(List<String> all, String one) {
        return all.stream().filter(id -> !id.equals(one)).toList();
    }
}
