package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;

import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.kernel.refusal.Refused;

/** Nothing is asked of a closed item, so no other rule is worth naming. */
final class AClosedItemStaysClosed {

    private AClosedItemStaysClosed() {}

    static void check(RecommendationState state) {
        if (state instanceof Closed) {
            throw Refused.because(ALREADY_CLOSED);
        }
    }
}
