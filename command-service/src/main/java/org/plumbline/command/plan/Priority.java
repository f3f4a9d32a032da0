package org.plumbline.command.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.PlanEvent.PriorityAdded;

/**
 * A priority of a plan and what is under it.
 *
 * @param sro pseudonymous id of who holds the office
 */
public record Priority(
        String priorityId,
        String title,
        String sroOffice,
        String sro,
        @Nullable String equalityImpact,
        List<String> recommendationIds) {

    static Priority of(PriorityAdded e) {
        return new Priority(e.priorityId(), e.title(), e.sroOffice(), e.sro(), e.equalityImpact(), List.of());
    }

    Priority titled(String next) {
        return new Priority(priorityId, next, sroOffice, sro, equalityImpact, recommendationIds);
    }

    Priority ownedBy(String office, String holder) {
        return new Priority(priorityId, title, office, holder, equalityImpact, recommendationIds);
    }

    Priority with(String recommendationId) {
        return under(Stream.concat(recommendationIds.stream(), Stream.of(recommendationId))
                .toList());
    }

    Priority without(String recommendationId) {
        return under(recommendationIds.stream()
                .filter(id -> !id.equals(recommendationId))
                .toList());
    }

    private Priority under(List<String> ids) {
        return new Priority(priorityId, title, sroOffice, sro, equalityImpact, ids);
    }
}
