package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a recommendation beside its way from response to closure. */
public sealed interface RecommendationUpkept extends RecommendationEvent {

    /** @param satisfied whether that body accepted the work */
    record OutsideVerdictRecorded(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String body,
            boolean satisfied,
            String reference)
            implements RecommendationUpkept {}

    /**
     * @param riskOwner who bears the risk, where the framework says that this is to be named
     * @param reviewOn when whether it is still borne is looked at again
     * @param decisionMeetingId the meeting that decided, and {@code decisionId} its decision
     */
    record ResponseRevised(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            Response from,
            Response to,
            String reason,
            @Nullable String minuteReference,
            @Nullable String riskOwner,
            @Nullable LocalDate reviewOn,
            @Nullable String decisionMeetingId,
            @Nullable String decisionId)
            implements RecommendationUpkept {}

    /** Nothing is to be done, and why. */
    record NoFurtherActionDeclared(
            String authority, LocalDate effectiveOn, String recommendationId, String reason, String declaredBy)
            implements RecommendationUpkept {}

    record SroAssigned(String authority, LocalDate effectiveOn, String recommendationId, String priority, String sro)
            implements RecommendationUpkept {}

    record RecommendationEscalated(
            String authority, LocalDate effectiveOn, String recommendationId, String to, String reason)
            implements RecommendationUpkept {}

    record RecommendationHeld(
            String authority, LocalDate effectiveOn, String recommendationId, LocalDate until, String reason)
            implements RecommendationUpkept {}

    record RecommendationResumed(String authority, LocalDate effectiveOn, String recommendationId)
            implements RecommendationUpkept {}

    /** @param visitReference the visit's finding that it has declined, or null when the chair reopened it without one */
    record RecommendationReopened(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String reason,
            @Nullable String visitReference)
            implements RecommendationUpkept {}

    /** An action that was finished was opened again, so the work is no longer delivered. */
    record WorkReopened(String authority, LocalDate effectiveOn, String recommendationId, String actionId)
            implements RecommendationUpkept {}

    /** @param decisionMeetingId the meeting that decided, and {@code decisionId} its decision */
    record RecommendationSuperseded(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String byId,
            String reason,
            @Nullable String decisionMeetingId,
            @Nullable String decisionId)
            implements RecommendationUpkept {}

    /** @param decisionMeetingId the meeting that decided, and {@code decisionId} its decision */
    record RecommendationMerged(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String intoId,
            String reason,
            @Nullable String decisionMeetingId,
            @Nullable String decisionId)
            implements RecommendationUpkept {}
}
