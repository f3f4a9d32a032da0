package org.plumbline.command.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * What decisions on a recommendation need from elsewhere; evidence for other actions is left out.
 *
 * @param board the meeting a closure names
 */
public record RecommendationFacts(LinkedActions actions, EvidenceOnFile evidence, Optional<Board> board) {

    public RecommendationFacts {
        evidence = evidence.of(actions);
    }

    public static RecommendationFacts none() {
        return new RecommendationFacts(new LinkedActions(List.of()), new EvidenceOnFile(List.of()), Optional.empty());
    }
}
