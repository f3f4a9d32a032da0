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
 * @param sros who is named as senior responsible owner, here or for the priority of the plan that holds it
 * @param successors what replaced the recommendation that is to replace this one, and so on
 * @param successor the one that is to replace this one, where there is one
 * @param cited the decision of a board that the asker points at, when it was taken
 */
public record RecommendationFacts(
        Framework framework,
        LinkedActions actions,
        EvidenceOnFile evidence,
        Optional<BoardMeeting> board,
        Set<String> successors,
        InForce inForce,
        Optional<Successor> successor,
        Optional<Cited> cited,
        Set<String> sros) {

    public RecommendationFacts {
        sros = Set.copyOf(sros);
        evidence = evidence.of(actions);
    }

    public RecommendationFacts(
            Framework framework,
            LinkedActions actions,
            EvidenceOnFile evidence,
            Optional<BoardMeeting> board,
            Set<String> successors) {
        this(
                framework,
                actions,
                evidence,
                board,
                successors,
                InForce.standard(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    public RecommendationFacts under(InForce rules) {
        return new RecommendationFacts(framework, actions, evidence, board, successors, rules, successor, cited, sros);
    }

    public RecommendationFacts succeededBy(Successor other) {
        return new RecommendationFacts(
                framework, actions, evidence, board, successors, inForce, Optional.of(other), cited, sros);
    }

    public RecommendationFacts citing(Optional<Cited> decision) {
        return new RecommendationFacts(
                framework, actions, evidence, board, successors, inForce, successor, decision, sros);
    }

    public RecommendationFacts under(Set<String> named) {
        return new RecommendationFacts(
                framework, actions, evidence, board, successors, inForce, successor, cited, named);
    }

    /** For decisions that rest on the framework alone. */
    public static RecommendationFacts of(Framework framework) {
        return new RecommendationFacts(
                framework, new LinkedActions(List.of()), new EvidenceOnFile(List.of()), Optional.empty(), Set.of());
    }
}
