package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_EXISTS;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.ImpactRated;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** The third of three claims: new practice holds, and children notice. */
final class Embedding {

    /** Three reporting periods in a row, so that one good month is not taken for a new practice. */
    static final int PERIODS_REQUIRED = 3;

    private Embedding() {}

    static List<RecommendationEvent> rate(RecommendationState state, RateImpact c, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!(state instanceof Accepted), RESPONSE_MISSING)
                .when(!ImpactRestsOnEvidence.holds(c.rating(), c.evidenceIds(), facts.evidence()), EVIDENCE_MISSING)
                .orElseGoOn();
        return List.of(new ImpactRated(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.rating(),
                c.evidenceIds(),
                c.rationale()));
    }

    static List<RecommendationEvent> record(RecommendationState state, RecordSustainment c) {
        Track track = assured(state);
        if (track.periods().contains(c.period())) {
            throw Refused.because(PERIOD_EXISTS);
        }
        RecommendationEvent recorded = recorded(track, c);
        return track.embedding()
                ? List.of(recorded)
                : List.of(
                        new EmbeddingStarted(
                                track.finding().authority(), c.effectiveOn(), c.recommendationId(), PERIODS_REQUIRED),
                        recorded);
    }

    private static Track assured(RecommendationState state) {
        state.finding();
        if (state instanceof Accepted accepted && accepted.track().isAssured()) {
            return accepted.track();
        }
        throw Refused.because(INSUFFICIENT_ASSURANCE);
    }

    private static RecommendationEvent recorded(Track track, RecordSustainment c) {
        String authority = track.finding().authority();
        return c.held()
                ? new SustainmentObserved(
                        authority,
                        c.effectiveOn(),
                        c.recommendationId(),
                        c.period(),
                        c.observation(),
                        track.periodsHeld() + 1)
                : new SustainmentBroken(authority, c.effectiveOn(), c.recommendationId(), c.period(), c.observation());
    }
}
