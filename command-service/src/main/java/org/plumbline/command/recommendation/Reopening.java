package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.REOPENING_NEEDS_A_VISIT;

import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ReopenRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationReopened;
import org.plumbline.kernel.refusal.Refusals;

/** Opens again what was closed too soon: the chair may, and an officer when an inspector's visit found it wanting. */
final class Reopening {

    private Reopening() {}

    static RecommendationUpkept reopen(RecommendationState state, ReopenRecommendation c, Situation s) {
        String visit = c.visitReference();
        new Refusals()
                .when(!(state instanceof Closed), NOT_CLOSED)
                .when(s.actor().role() != Role.CHAIR && (visit == null || visit.isBlank()), REOPENING_NEEDS_A_VISIT)
                .orElseGoOn();
        return new RecommendationReopened(state.authority(), c.effectiveOn(), c.recommendationId(), c.reason(), visit);
    }
}
