package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.inspection.ProposedFinding;

/** What happened to a recommendation. */
public sealed interface RecommendationEvent extends DomainEvent
        permits RecommendationUpkept,
                RecommendationVisited,
                RecommendationLapsed,
                RecommendationWorded,
                RecommendationEvent.RecommendationIdentified,
                RecommendationEvent.RecommendationAccepted,
                RecommendationEvent.RecommendationPartiallyAccepted,
                RecommendationEvent.RecommendationNotAccepted,
                RecommendationEvent.RecommendationPlanned,
                RecommendationEvent.WorkStarted,
                RecommendationEvent.RecommendationDelivered,
                RecommendationEvent.AssuranceRequested,
                RecommendationEvent.AssuranceGiven,
                RecommendationEvent.RecommendationReturned,
                RecommendationEvent.EmbeddingStarted,
                RecommendationEvent.SustainmentObserved,
                RecommendationEvent.SustainmentBroken,
                RecommendationEvent.ImpactRated,
                RecommendationEvent.RecommendationClosed,
                RecommendationEvent.RecommendationSignedOff {

    String recommendationId();

    /** The finding became something to track. */
    record RecommendationIdentified(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String inspectionId,
            String framework,
            ProposedFinding finding)
            implements RecommendationEvent {}

    record RecommendationAccepted(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            @Nullable String reason) implements RecommendationEvent {}

    record RecommendationPartiallyAccepted(
            String authority, LocalDate effectiveOn, String recommendationId, String reason)
            implements RecommendationEvent {}

    record RecommendationNotAccepted(String authority, LocalDate effectiveOn, String recommendationId, String reason)
            implements RecommendationEvent {}

    /** An action was added that is to discharge it, perhaps among others. */
    record RecommendationPlanned(
            String authority, LocalDate effectiveOn, String recommendationId, String actionId, String actionOwner)
            implements RecommendationEvent {}

    record WorkStarted(String authority, LocalDate effectiveOn, String recommendationId, String actionId)
            implements RecommendationEvent {}

    record RecommendationDelivered(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            @Nullable String summary,
            String declaredBy)
            implements RecommendationEvent {}

    record AssuranceRequested(
            String authority, LocalDate effectiveOn, String recommendationId, List<String> evidenceIds)
            implements RecommendationEvent {}

    record AssuranceGiven(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String assuranceId,
            int line,
            AssuranceLevel level,
            String rationale,
            String givenBy)
            implements RecommendationEvent {}

    /** Assurance was limited or none: back to work. */
    record RecommendationReturned(String authority, LocalDate effectiveOn, String recommendationId, String assuranceId)
            implements RecommendationEvent {}

    /** @param periodsRequired how many periods in a row new practice must hold */
    record EmbeddingStarted(String authority, LocalDate effectiveOn, String recommendationId, int periodsRequired)
            implements RecommendationEvent {}

    record SustainmentObserved(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String period,
            @Nullable String observation,
            int periodsHeld)
            implements RecommendationEvent {}

    /** A period failed: the count starts again. */
    record SustainmentBroken(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String period,
            @Nullable String observation)
            implements RecommendationEvent {}

    record ImpactRated(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            ImpactRating rating,
            List<String> evidenceIds,
            @Nullable String rationale)
            implements RecommendationEvent {}

    record RecommendationClosed(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String meetingId,
            String decisionId,
            String assuranceId,
            String rationale,
            @Nullable String impactWaiver)
            implements RecommendationEvent {}

    /** Closed by whom the framework names, without a board. */
    record RecommendationSignedOff(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            String signedOffBy)
            implements RecommendationEvent {}
}
