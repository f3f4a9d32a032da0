package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ASSURANCE_NOT_REQUESTED;
import static org.plumbline.kernel.refusal.RefusalCode.CRITERIA_NOT_RATED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.LEVEL_ABOVE_WORST;
import static org.plumbline.kernel.refusal.RefusalCode.LINE_NOT_AVAILABLE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_DELIVERED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SRO;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.Assured;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.command.recommendation.RecommendationState.UnderAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceRequested;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.refusal.Refusals;

/** The second of three claims: someone independent judged the evidence. */
final class Assuring {

    private Assuring() {}

    static List<RecommendationEvent> request(
            RecommendationState state, RequestAssurance c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        List<String> gaps = EveryCriterionHasEvidence.gaps(c.evidenceIds(), facts);
        new Refusals()
                .when(!TheNamedSroActs.holds(facts.sros(), s), NOT_SRO)
                .when(!(state instanceof Accepted) || state instanceof InProgress, NOT_DELIVERED)
                .when(!gaps.isEmpty(), EVIDENCE_MISSING, String.join(" ", gaps))
                .orElseGoOn();
        return Stream.concat(
                        Stream.of(new AssuranceRequested(
                                finding.authority(), c.effectiveOn(), c.recommendationId(), c.evidenceIds())),
                        OldEvidenceIsPointedOut.in(facts.evidence(), finding, c.effectiveOn()).stream())
                .toList();
    }

    static List<RecommendationEvent> give(
            RecommendationState state, GiveAssurance c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!NobodyAssuresTheirOwnWork.holds(state, s, facts), SELF_ASSURANCE)
                .when(!(state instanceof UnderAssurance || state instanceof Assured), ASSURANCE_NOT_REQUESTED)
                .when(
                        !EachRoleHasItsLine.holds(s.actor().role(), c.line(), c.outsideBody() != null),
                        LINE_NOT_AVAILABLE)
                .when(
                        !AnOutsideOpinionIsOnFile.holds(c.outsideEvidenceId(), facts.evidence()),
                        EVIDENCE_MISSING,
                        AnOutsideOpinionIsOnFile.MISSING)
                .when(!EveryCriterionIsRated.holds(c.criteria(), facts.actions()), CRITERIA_NOT_RATED)
                .when(!EveryCriterionIsRated.isNoBetterThanTheWorst(c.level(), c.criteria()), LEVEL_ABOVE_WORST)
                .orElseGoOn();
        var given = new AssuranceGiven(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.assuranceId(),
                c.line(),
                c.level(),
                c.criteria(),
                c.rationale(),
                s.actor().id(),
                c.outsideBody(),
                c.outsideEvidenceId());
        return c.level().isAtLeastReasonable()
                ? List.of(given)
                : List.of(
                        given,
                        new RecommendationReturned(
                                finding.authority(), c.effectiveOn(), c.recommendationId(), c.assuranceId()));
    }
}
