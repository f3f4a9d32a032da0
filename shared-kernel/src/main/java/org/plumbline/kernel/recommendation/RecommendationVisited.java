package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import java.util.List;

/** What monitoring visits made of a recommendation. */
public sealed interface RecommendationVisited extends RecommendationEvent {

    /** It comes from elsewhere than the report of its inspection. */
    record OriginRecorded(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            Origin origin,
            String visitId,
            String findingId)
            implements RecommendationVisited {}

    /** A visit found that what is closed has declined. It stays closed until somebody decides. */
    record ReopeningProposed(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String visitId,
            String findingId,
            String quote)
            implements RecommendationVisited {}

    /** @param findingIds the findings that had proposed to open it again */
    record ReopeningDismissed(
            String authority, LocalDate effectiveOn, String recommendationId, List<String> findingIds, String reason)
            implements RecommendationVisited {}
}
