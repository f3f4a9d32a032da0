package org.plumbline.command.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;

/** There is nothing to assess until every success criterion of every linked action has evidence on file. */
final class EveryCriterionHasEvidence {

    private EveryCriterionHasEvidence() {}

    static List<String> gaps(List<String> named, RecommendationFacts facts) {
        List<String> gaps = new ArrayList<>();
        if (facts.actions().all().stream().anyMatch(action -> !isSupported(action, facts.evidence()))) {
            gaps.add("Evidence is missing for a success criterion of a linked action.");
        }
        if (!facts.evidence().containsAll(named)) {
            gaps.add("Evidence that was named is not on file for the linked actions.");
        }
        return gaps;
    }

    private static boolean isSupported(LinkedAction action, EvidenceOnFile evidence) {
        return IntStream.rangeClosed(1, action.criteria())
                .allMatch(criterion -> evidence.supports(action.actionId(), criterion));
    }
}
