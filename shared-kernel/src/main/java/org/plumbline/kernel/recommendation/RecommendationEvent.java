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

    /**
     * @param riskOwner who bears the risk, where the framework says that this is to be named
     * @param reviewOn when whether it is still borne is looked at again
     */
    record RecommendationNotAccepted(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String reason,
            @Nullable String riskOwner,
            @Nullable LocalDate reviewOn)
            implements RecommendationEvent {

        public RecommendationNotAccepted(
                String authority, LocalDate effectiveOn, String recommendationId, String reason) {
            this(authority, effectiveOn, recommendationId, reason, null, null);
        }
    }

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

    /**
     * @param criteria how far each success criterion is supported
     * @param outsideBody whose opinion it is; null when it is that of whoever gave it
     * @param outsideEvidenceId the evidence that holds the opinion of the body outside, or null
     */
    record AssuranceGiven(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String assuranceId,
            int line,
            AssuranceLevel level,
            List<CriterionLevel> criteria,
            String rationale,
            String givenBy,
            @Nullable String outsideBody,
            @Nullable String outsideEvidenceId)
            implements RecommendationEvent {

        public AssuranceGiven {
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
        }
    }

    /** Assurance was limited or none, or new practice did not hold in spite of it: back to work. */
    record RecommendationReturned(String authority, LocalDate effectiveOn, String recommendationId, String assuranceId)
            implements RecommendationEvent {}

    /** @param periodsRequired how many periods in a row new practice must hold */
    record EmbeddingStarted(String authority, LocalDate effectiveOn, String recommendationId, int periodsRequired)
            implements RecommendationEvent {}

    /**
     * New practice held.
     *
     * @param period its name
     * @param periodFrom its first day, or null when only its name was recorded
     */
    record SustainmentObserved(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String period,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable String observation,
            int periodsHeld)
            implements RecommendationEvent {}

    /**
     * A period failed: the count starts again.
     *
     * @param period its name
     * @param periodFrom its first day, or null when only its name was recorded
     */
    record SustainmentBroken(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String period,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
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
            @Nullable String impactWaiver,
            @Nullable String embeddingWaiver)
            implements RecommendationEvent {}

    /** Closed by whom the framework names, without a board. */
    record RecommendationSignedOff(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            @Nullable String embeddingWaiver,
            String signedOffBy)
            implements RecommendationEvent {}
}
