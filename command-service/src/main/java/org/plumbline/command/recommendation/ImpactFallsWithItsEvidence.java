package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ImpactLapsed;

/**
 * A rating of impact falls once nothing it was made on counts any longer. What was closed on it stays closed, and the chair is
 * asked whether it should.
 */
final class ImpactFallsWithItsEvidence {

    private ImpactFallsWithItsEvidence() {}

    static List<RecommendationEvent> lapse(
            RecommendationState state, String evidenceId, RecommendationFacts facts, LocalDate on) {
        return switch (state) {
            case Accepted a
            when falls(a.track().impact(), evidenceId, facts.evidence()) ->
                List.of(new ImpactLapsed(
                        state.authority(),
                        on,
                        state.finding().recommendationId(),
                        evidenceId,
                        a.track().impact().rating()));
            case Closed c
            when falls(c.track().impact(), evidenceId, facts.evidence()) ->
                List.of(new ClosureQuestioned(
                        state.authority(), on, state.finding().recommendationId(), evidenceId));
            default -> List.of();
        };
    }

    private static boolean falls(Impact impact, String evidenceId, EvidenceOnFile evidence) {
        return impact.rating() != ImpactRating.NONE_YET
                && impact.evidenceIds().contains(evidenceId)
                && !impact.isBorneOutBy(evidence);
    }
}
