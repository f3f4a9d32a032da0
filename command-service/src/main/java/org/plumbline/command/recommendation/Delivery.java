package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SRO;
import static org.plumbline.kernel.refusal.RefusalCode.NO_ACTIONS;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationDelivered;
import org.plumbline.kernel.refusal.Refusals;

/** The first of three claims: everything planned is done. */
final class Delivery {

    private Delivery() {}

    static List<RecommendationEvent> declare(
            RecommendationState state, DeclareDelivered c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!TheNamedSroActs.holds(facts.sros(), s), NOT_SRO)
                .when(!(state instanceof Accepted), RESPONSE_MISSING)
                .when(EveryActionIsDone.isMissing(state), NO_ACTIONS)
                .when(facts.actions().anyOpen(), ACTIONS_OPEN)
                .orElseGoOn();
        // Declared again, it would lose the assurance that was asked for or given meanwhile.
        if (!(state instanceof InProgress)) {
            return List.of();
        }
        return List.of(new RecommendationDelivered(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.summary(),
                s.actor().id()));
    }
}
