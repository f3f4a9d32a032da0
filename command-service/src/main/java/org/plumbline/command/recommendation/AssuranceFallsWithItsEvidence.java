package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.recommendation.RecommendationState.Assured;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.command.recommendation.RecommendationState.UnderAssurance;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.EvidenceLapsed;

/**
 * What is being assured or embedded goes back to work once a success criterion is left without evidence that counts, or the
 * opinion of the body outside that it rests on does not count. What was closed stays closed, because a board decided so; the
 * chair is asked whether it should.
 */
final class AssuranceFallsWithItsEvidence {

    private AssuranceFallsWithItsEvidence() {}

    static List<RecommendationEvent> lapse(
            RecommendationState state, String evidenceId, RecommendationFacts facts, LocalDate on) {
        boolean isLeftWithout =
                !EveryCriterionHasEvidence.gaps(List.of(), facts).isEmpty() || isOpinionGone(state, facts);
        if (!facts.evidence().includes(evidenceId) || !isLeftWithout) {
            return List.of();
        }
        return switch (state) {
            case UnderAssurance _, Assured _ ->
                List.of(new EvidenceLapsed(
                        state.authority(), on, state.finding().recommendationId(), evidenceId));
            case Closed _ ->
                List.of(new ClosureQuestioned(
                        state.authority(), on, state.finding().recommendationId(), evidenceId));
            default -> List.of();
        };
    }

    private static boolean isOpinionGone(RecommendationState state, RecommendationFacts facts) {
        Optional<String> opinion = switch (state) {
            case RecommendationState.Accepted accepted -> accepted.track().opinion();
            case Closed closed -> closed.track().opinion();
            default -> Optional.empty();
        };
        return opinion.filter(id -> !facts.evidence().stands(id)).isPresent();
    }

    static RecommendationState fallen(RecommendationState.Accepted state) {
        return new InProgress(state.track().backToWork());
    }
}
