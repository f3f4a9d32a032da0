package org.plumbline.command.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.kernel.framework.Framework;

/**
 * What decisions on a recommendation need from elsewhere; evidence for other actions is left out.
 *
 * @param framework the one its finding was made under
 * @param board the meeting a closure names
 * @param successors what replaced the recommendation that is to replace this one, and so on
 */
public record RecommendationFacts(
        Framework framework,
        LinkedActions actions,
        EvidenceOnFile evidence,
        Optional<Board> board,
        Set<String> successors) {

    public RecommendationFacts {
        evidence = evidence.of(actions);
    }

    /** For decisions that rest on the framework alone. */
    public static RecommendationFacts of(Framework framework) {
        return new RecommendationFacts(
                framework, new LinkedActions(List.of()), new EvidenceOnFile(List.of()), Optional.empty(), Set.of());
    }
}
