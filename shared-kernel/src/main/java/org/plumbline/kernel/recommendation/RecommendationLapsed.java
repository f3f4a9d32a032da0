package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import java.util.List;

/** What became of a recommendation because of the evidence it rests on. */
public sealed interface RecommendationLapsed extends RecommendationEvent {

    /** Evidence stopped counting and left a criterion bare: back to work, and assurance is needed again. */
    record EvidenceLapsed(String authority, LocalDate effectiveOn, String recommendationId, String evidenceId)
            implements RecommendationLapsed {}

    /** The evidence its impact was rated on stopped counting: there is no rating any more. */
    record ImpactLapsed(
            String authority, LocalDate effectiveOn, String recommendationId, String evidenceId, ImpactRating from)
            implements RecommendationLapsed {}

    /** The same after closure: it stays closed, and the chair is asked whether it should. */
    record ClosureQuestioned(String authority, LocalDate effectiveOn, String recommendationId, String evidenceId)
            implements RecommendationLapsed {}

    /**
     * Assurance was requested on evidence from long before.
     *
     * @param evidenceIds those older than {@code months}
     */
    record OldEvidenceNoted(
            String authority, LocalDate effectiveOn, String recommendationId, List<String> evidenceIds, int months)
            implements RecommendationLapsed {}
}
