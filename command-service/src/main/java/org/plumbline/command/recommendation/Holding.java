package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_HELD;
import static org.plumbline.kernel.refusal.RefusalCode.HELD_TOO_OFTEN;
import static org.plumbline.kernel.refusal.RefusalCode.HOLD_TOO_LONG;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_HELD;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.HoldRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ResumeRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationHeld;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationResumed;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RedFlags;

/** Work waits for a while and goes on by itself; what waits for ever is not on hold. */
final class Holding {

    /** All holds of an item together last at most so many times what one may. */
    private static final int IN_ALL = 2;

    private Holding() {}

    static RecommendationUpkept begin(Accepted state, HoldRecommendation c, InForce inForce) {
        Holds holds = state.track().around().holds();
        int longest = inForce.board().holdDays();
        long days = ChronoUnit.DAYS.between(c.effectiveOn(), c.until());
        new Refusals()
                .when(holds.isHeld(), ALREADY_HELD)
                .when(
                        days > longest,
                        HOLD_TOO_LONG,
                        "Under " + inForce.named() + " work is held for at most " + RedFlags.days(longest)
                                + " at a time.")
                .when(
                        days <= longest && holds.daysBefore() + days > (long) IN_ALL * longest,
                        HELD_TOO_OFTEN,
                        "Under " + inForce.named() + " all holds of an item together last at most "
                                + RedFlags.days(IN_ALL * longest) + "; it was held for " + holds.daysBefore() + ".")
                .orElseGoOn();
        return new RecommendationHeld(state.authority(), c.effectiveOn(), c.recommendationId(), c.until(), c.reason());
    }

    static RecommendationUpkept end(Accepted state, ResumeRecommendation c) {
        if (!state.track().around().holds().isHeld()) {
            throw Refused.because(NOT_HELD);
        }
        return new RecommendationResumed(state.authority(), c.effectiveOn(), c.recommendationId());
    }

    /** On the last day of a hold work goes on, unless it did before. */
    static List<RecommendationEvent> check(RecommendationState state, CheckHold c) {
        return state instanceof Accepted accepted
                        && accepted.track().around().holds().hasRunOutOn(c.effectiveOn())
                ? List.of(new RecommendationResumed(
                        state.authority(),
                        accepted.track().around().holds().until().orElseThrow(),
                        c.recommendationId()))
                : List.of();
    }
}
