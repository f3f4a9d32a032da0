package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_RESPONDED;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_NOT_AVAILABLE;

import java.util.List;
import java.util.Objects;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPartiallyAccepted;
import org.plumbline.kernel.refusal.Refusals;

/** The authority's response, given once. */
final class Responding {

    private Responding() {}

    static List<RecommendationEvent> respond(
            RecommendationState state, RespondToRecommendation c, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!(state instanceof AwaitingResponse), ALREADY_RESPONDED)
                .when(!facts.framework().allows(c.decision()), RESPONSE_NOT_AVAILABLE)
                .orElseGoOn();
        String authority = finding.authority();
        return List.of(
                switch (c.decision()) {
                    case ACCEPTED ->
                        new RecommendationAccepted(authority, c.effectiveOn(), c.recommendationId(), c.reason());
                    case PARTIALLY_ACCEPTED ->
                        new RecommendationPartiallyAccepted(
                                authority, c.effectiveOn(), c.recommendationId(), reason(c));
                    case NOT_ACCEPTED ->
                        new RecommendationNotAccepted(authority, c.effectiveOn(), c.recommendationId(), reason(c));
                });
    }

    private static String reason(RespondToRecommendation c) {
        return Objects.requireNonNull(c.reason());
    }
}
