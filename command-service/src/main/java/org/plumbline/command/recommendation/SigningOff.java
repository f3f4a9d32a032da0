package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_ITS_CAUSE;
import static org.plumbline.kernel.refusal.RefusalCode.CLOSER_NOT_PERMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.IMPACT_NOT_EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_EMBEDDED;
import static org.plumbline.kernel.refusal.RefusalCode.OUTSIDE_ACCEPTANCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.Track.Assurance;
import org.plumbline.kernel.framework.Closer;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationSignedOff;
import org.plumbline.kernel.refusal.Refusals;

/** Closes where no board decides. All three claims stand as they do for a board; an auditor signs off nothing of his own. */
final class SigningOff {

    private SigningOff() {}

    static List<RecommendationEvent> signOff(
            RecommendationState state, SignOffRecommendation c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        Closer closer = facts.framework().closedBy();
        Optional<Track> track = state instanceof Accepted accepted ? Optional.of(accepted.track()) : Optional.empty();
        new Refusals()
                .when(closer == Closer.AUDITOR && !NobodyAssuresTheirOwnWork.holds(state, s, facts), SELF_ASSURANCE)
                .when(
                        !NobodyAssuresTheirOwnWork.stillHolds(state, facts),
                        SELF_ASSURANCE,
                        NobodyAssuresTheirOwnWork.SINCE_THEN)
                .when(closer == Closer.BOARD || s.actor().role() != closer.role(), CLOSER_NOT_PERMITTED)
                .when(!TheBodyOutsideIsSatisfied.holds(facts.framework(), track), OUTSIDE_ACCEPTANCE_MISSING)
                .when(!EveryActionIsDone.holds(state, facts), ACTIONS_OPEN)
                .when(!ClosureRestsOnTheLatestAssurance.holds(state, c.assuranceId()), INSUFFICIENT_ASSURANCE)
                .when(
                        track.filter(t -> !EachKindHasItsLine.holds(t, facts.inForce()))
                                .isPresent(),
                        INSUFFICIENT_ASSURANCE,
                        EachKindHasItsLine.sentence(state, facts.inForce()))
                .when(
                        !NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), Closure.assuredOn(track)),
                        BEFORE_ITS_CAUSE)
                .when(
                        !track.map(t -> ImpactIsEvidentOrWaived.holds(t, c.impactWaiver(), facts.evidence()))
                                .orElse(false),
                        IMPACT_NOT_EVIDENT)
                .when(!PracticeIsEmbeddedOrWaived.holds(state, c.embeddingWaiver()), NOT_EMBEDDED)
                .orElseGoOn();
        return List.of(new RecommendationSignedOff(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                track.flatMap(Track::assurance).map(Assurance::assuranceId).orElseThrow(),
                c.rationale(),
                c.impactWaiver(),
                c.embeddingWaiver(),
                s.actor().id()));
    }
}
