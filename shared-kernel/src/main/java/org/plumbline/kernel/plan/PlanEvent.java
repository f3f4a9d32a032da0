package org.plumbline.kernel.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to an improvement plan. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanEvent.PlanDrafted,
                PlanEvent.PriorityAdded,
                PlanEvent.PriorityRenamed,
                PlanEvent.SroAssigned,
                PlanEvent.RecommendationLinked,
                PlanEvent.ContributionAdded,
                PlanEvent.ContributionEnded,
                PlanEvent.PlanWithdrawn,
                VersionEvent {

    String planId();

    /**
     * @param startsOn first day of its period, and {@code endsOn} the last
     * @param chain the bodies its versions pass, as they were configured on that day
     */
    record PlanDrafted(
            String authority,
            LocalDate effectiveOn,
            String planId,
            List<String> inspectionIds,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            ApprovalChain chain)
            implements PlanEvent {}

    /**
     * @param sroOffice office of the senior responsible owner
     * @param sro pseudonymous id of who holds it
     */
    record PriorityAdded(
            String authority,
            LocalDate effectiveOn,
            String planId,
            String priorityId,
            String title,
            String sroOffice,
            String sro,
            @Nullable String equalityImpact)
            implements PlanEvent {}

    record PriorityRenamed(
            String authority, LocalDate effectiveOn, String planId, String priorityId, String from, String to)
            implements PlanEvent {}

    record SroAssigned(
            String authority, LocalDate effectiveOn, String planId, String priorityId, String sroOffice, String sro)
            implements PlanEvent {}

    /** @param takenFrom id of the priority of this plan that it was under before, or null */
    record RecommendationLinked(
            String authority,
            LocalDate effectiveOn,
            String planId,
            String priorityId,
            String recommendationId,
            @Nullable String takenFrom)
            implements PlanEvent {}

    /** The priority contributes to what another one leads on. */
    record ContributionAdded(
            String authority, LocalDate effectiveOn, String planId, String priorityId, String recommendationId)
            implements PlanEvent {}

    record ContributionEnded(
            String authority, LocalDate effectiveOn, String planId, String priorityId, String recommendationId)
            implements PlanEvent {}

    record PlanWithdrawn(String authority, LocalDate effectiveOn, String planId, String reason) implements PlanEvent {}
}
