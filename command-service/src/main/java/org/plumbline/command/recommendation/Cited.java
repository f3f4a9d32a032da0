package org.plumbline.command.recommendation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationMerged;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationSuperseded;
import org.plumbline.kernel.recommendation.RecommendationUpkept.ResponseRevised;

/** A decision on a recommendation that a meeting took, and that a later deed names. */
public record Cited(String meetingId, String decisionId) {

    /** The decision that was carried out by what happened. */
    static Optional<Cited> by(RecommendationEvent event) {
        return switch (event) {
            case ResponseRevised e -> of(e.decisionMeetingId(), e.decisionId());
            case RecommendationSuperseded e -> of(e.decisionMeetingId(), e.decisionId());
            case RecommendationMerged e -> of(e.decisionMeetingId(), e.decisionId());
            default -> Optional.empty();
        };
    }

    private static Optional<Cited> of(@Nullable String meetingId, @Nullable String decisionId) {
        return meetingId == null || decisionId == null
                ? Optional.empty()
                : Optional.of(new Cited(meetingId, decisionId));
    }
}
