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

    record ResponseRevised(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            Response from,
            Response to,
            String reason,
            String minuteReference)
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

    record RecommendationSuperseded(
            String authority, LocalDate effectiveOn, String recommendationId, String byId, String reason)
            implements RecommendationUpkept {}

    record RecommendationMerged(
            String authority, LocalDate effectiveOn, String recommendationId, String intoId, String reason)
            implements RecommendationUpkept {}
}
