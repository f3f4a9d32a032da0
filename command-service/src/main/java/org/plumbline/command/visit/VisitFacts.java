package org.plumbline.command.visit;

import java.util.List;
import java.util.Optional;

/**
 * What decisions on a visit need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param intervention the inspection it follows
 * @param about the recommendation that a finding is about
 * @param newRecommendationId a new id, for a concern that becomes a recommendation
 * @param unanswered recommendations its findings are about on which somebody still has to decide
 */
public record VisitFacts(
        Optional<Intervention> intervention,
        Optional<About> about,
        String newRecommendationId,
        List<String> unanswered) {

    /** @param replaced whether another recommendation took its place */
    public record About(String inspectionId, boolean replaced) {}

    public VisitFacts {
        unanswered = List.copyOf(unanswered);
    }

    public static VisitFacts none() {
        return new VisitFacts(Optional.empty(), Optional.empty(), "", List.of());
    }

    public static VisitFacts after(Intervention intervention) {
        return new VisitFacts(Optional.of(intervention), Optional.empty(), "", List.of());
    }

    public static VisitFacts finding(Intervention intervention, Optional<About> about, String newRecommendationId) {
        return new VisitFacts(Optional.of(intervention), about, newRecommendationId, List.of());
    }

    public static VisitFacts unanswered(List<String> recommendationIds) {
        return new VisitFacts(Optional.empty(), Optional.empty(), "", recommendationIds);
    }
}
