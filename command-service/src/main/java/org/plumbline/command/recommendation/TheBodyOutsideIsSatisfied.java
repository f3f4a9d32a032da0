package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_DELIVERED;
import static org.plumbline.kernel.refusal.RefusalCode.WRONG_BODY;

import java.util.Optional;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.RecordOutsideVerdict;
import org.plumbline.kernel.recommendation.RecommendationUpkept.OutsideVerdictRecorded;
import org.plumbline.kernel.refusal.Refusals;

/** Where a framework says so, an item closes only after the body that raised it accepted the work as it was delivered. */
final class TheBodyOutsideIsSatisfied {

    private TheBodyOutsideIsSatisfied() {}

    static boolean holds(Framework framework, Optional<Track> track) {
        return !framework.outsiderAccepts()
                || track.map(t -> t.around().outsideSatisfied()).orElse(false);
    }

    /** It may say at any time that it is not. */
    static OutsideVerdictRecorded record(Accepted state, RecordOutsideVerdict c, RecommendationFacts facts) {
        boolean isBeforeDelivery = state instanceof InProgress
                || state.track()
                        .around()
                        .deliveredOn()
                        .filter(c.effectiveOn()::isBefore)
                        .isPresent();
        String body = facts.framework().body();
        new Refusals()
                .when(c.satisfied() && isBeforeDelivery, NOT_DELIVERED)
                .when(
                        !c.body().strip().equalsIgnoreCase(body),
                        WRONG_BODY,
                        "Under this framework the body outside is: " + body + ".")
                .orElseGoOn();
        return new OutsideVerdictRecorded(
                state.authority(), c.effectiveOn(), c.recommendationId(), c.body(), c.satisfied(), c.reference());
    }

    static Circumstances evolve(Accepted state, OutsideVerdictRecorded e) {
        return state.track().around().outsideSatisfied(e.satisfied() && !(state instanceof InProgress));
    }
}
