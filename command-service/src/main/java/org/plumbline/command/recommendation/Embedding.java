package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_NOT_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.ImpactRated;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.kernel.refusal.Refusals;

/** The third of three claims: new practice holds, and children notice. */
final class Embedding {

    private Embedding() {}

    static List<RecommendationEvent> rate(
            RecommendationState state, RateImpact c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!NobodyAssuresTheirOwnWork.holds(state, s, facts), SELF_ASSURANCE)
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

    static List<RecommendationEvent> record(
            RecommendationState state, RecordSustainment c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        Optional<Track> assured = state instanceof Accepted accepted
                ? Optional.of(accepted.track()).filter(Track::isAssured)
                : Optional.empty();
        Refusals refusals = new Refusals()
                .when(!NobodyAssuresTheirOwnWork.holds(state, s, facts), SELF_ASSURANCE)
                .when(assured.isEmpty(), INSUFFICIENT_ASSURANCE)
                .when(c.periodTo().isAfter(c.effectiveOn()), PERIOD_NOT_ENDED, "The period has not ended.");
        assured.ifPresent(track -> PeriodsFollowOneAnother.check(refusals, track, c.periodFrom()));
        refusals.orElseGoOn();
        Track track = assured.orElseThrow();
        List<RecommendationEvent> events = new ArrayList<>();
        if (!track.sustainment().hasBegun()) {
            int periods = facts.inForce().board().sustainedPeriods();
            events.add(new EmbeddingStarted(finding.authority(), c.effectiveOn(), c.recommendationId(), periods));
        }
        events.addAll(c.held() ? List.of(held(track, c)) : broken(track, c));
        return List.copyOf(events);
    }

    private static RecommendationEvent held(Track track, RecordSustainment c) {
        return new SustainmentObserved(
                track.finding().authority(),
                c.effectiveOn(),
                c.recommendationId(),
                period(c),
                c.periodFrom(),
                c.periodTo(),
                c.observation(),
                track.sustainment().held() + 1);
    }

    /** What was assured did not last: back to work, to be delivered and assured again, as after an opinion that says so. */
    private static List<RecommendationEvent> broken(Track track, RecordSustainment c) {
        String authority = track.finding().authority();
        return List.of(
                new SustainmentBroken(
                        authority,
                        c.effectiveOn(),
                        c.recommendationId(),
                        period(c),
                        c.periodFrom(),
                        c.periodTo(),
                        c.observation()),
                new RecommendationReturned(
                        authority,
                        c.effectiveOn(),
                        c.recommendationId(),
                        track.assurance().orElseThrow().assuranceId()));
    }

    private static String period(RecordSustainment c) {
        return c.periodFrom() + "/" + c.periodTo();
    }
}
