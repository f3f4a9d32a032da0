package org.plumbline.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.recommendation.Origin;
import org.plumbline.kernel.recommendation.RecommendationVisited;
import org.plumbline.kernel.recommendation.RecommendationVisited.*;

/**
 * What monitoring visits made of a recommendation.
 *
 * @param raisedAt id of the visit it comes from, or null when it comes from the report
 * @param reopenings what visits propose that nobody has decided on
 */
public record AtVisits(Origin origin, @Nullable String raisedAt, List<Proposal> reopenings) {

    /** A finding that a closed recommendation has declined. */
    public record Proposal(String visitId, String findingId, String quote, LocalDate on) {}

    static AtVisits none() {
        return new AtVisits(Origin.REPORT, null, List.of());
    }

    AtVisits and(RecommendationVisited event) {
        return switch (event) {
            case OriginRecorded e -> new AtVisits(e.origin(), e.visitId(), reopenings);
            case ReopeningProposed e -> {
                var proposal = new Proposal(e.visitId(), e.findingId(), e.quote(), e.effectiveOn());
                yield new AtVisits(
                        origin,
                        raisedAt,
                        Stream.concat(reopenings.stream(), Stream.of(proposal)).toList());
            }
            case ReopeningDismissed _ -> decided();
        };
    }

    AtVisits decided() {
        return new AtVisits(origin, raisedAt, List.of());
    }
}
