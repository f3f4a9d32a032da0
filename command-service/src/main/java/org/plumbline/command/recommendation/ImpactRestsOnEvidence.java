package org.plumbline.command.recommendation;

import java.util.List;
import org.plumbline.kernel.recommendation.ImpactRating;

/** Any word on impact, for better or worse, points at evidence on file for the linked actions. */
final class ImpactRestsOnEvidence {

    private ImpactRestsOnEvidence() {}

    static boolean holds(ImpactRating rating, List<String> named, EvidenceOnFile evidence) {
        boolean enough = rating == ImpactRating.NONE_YET || !named.isEmpty();
        return enough && evidence.containsAll(named);
    }
}
