package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationLapsed.OldEvidenceNoted;

/** Evidence of more than six months ago may be good still; whoever gives assurance is told, and nothing is refused. */
final class OldEvidenceIsPointedOut {

    private static final int MONTHS = 6;

    private OldEvidenceIsPointedOut() {}

    static Optional<RecommendationEvent> in(EvidenceOnFile evidence, Finding finding, LocalDate on) {
        List<String> old = evidence.items().stream()
                .filter(item -> item.counts() && isOld(item.dated(), on))
                .map(Item::evidenceId)
                .toList();
        return old.isEmpty()
                ? Optional.empty()
                : Optional.of(new OldEvidenceNoted(finding.authority(), on, finding.recommendationId(), old, MONTHS));
    }

    private static boolean isOld(@Nullable LocalDate dated, LocalDate on) {
        return dated != null && dated.isBefore(on.minusMonths(MONTHS));
    }
}
