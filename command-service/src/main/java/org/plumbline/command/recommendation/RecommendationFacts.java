package org.plumbline.command.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.rules.InForce;

/**
 * What decisions on a recommendation need from elsewhere; evidence for other actions is left out.
 *
 * @param framework the one its finding was made under
 * @param board the meeting a closure names
 * @param inForce what the board of the inspection goes by on the day
 * @param successors what replaced the recommendation that is to replace this one, and so on
 */
public record RecommendationFacts(
        Framework framework,
        LinkedActions actions,
        EvidenceOnFile evidence,
        Optional<BoardMeeting> board,
        Set<String> successors,
        InForce inForce) {

    public RecommendationFacts {
        evidence = evidence.of(actions);
    }

    public RecommendationFacts(
            Framework framework,
            LinkedActions actions,
            EvidenceOnFile evidence,
            Optional<BoardMeeting> board,
            Set<String> successors) {
        this(framework, actions, evidence, board, successors, InForce.standard());
    }

    public RecommendationFacts under(InForce rules) {
        return new RecommendationFacts(framework, actions, evidence, board, successors, rules);
    }

    /** For decisions that rest on the framework alone. */
    public static RecommendationFacts of(Framework framework) {
        return new RecommendationFacts(
                framework, new LinkedActions(List.of()), new EvidenceOnFile(List.of()), Optional.empty(), Set.of());
    }
}
