package org.plumbline.command.recommendation;

import java.util.List;
import org.plumbline.kernel.recommendation.ImpactRating;

/**
 * The difference made for children, as it was last rated.
 *
 * @param evidenceIds what the rating was made on
 */
public record Impact(ImpactRating rating, List<String> evidenceIds) {

    public Impact {
        evidenceIds = List.copyOf(evidenceIds);
    }

    static Impact noneYet() {
        return new Impact(ImpactRating.NONE_YET, List.of());
    }

    /** Whether any evidence it was rated on counts still, or other evidence that took its place. */
    boolean isBorneOutBy(EvidenceOnFile evidence) {
        return evidenceIds.stream().anyMatch(evidence::stands);
    }
}
