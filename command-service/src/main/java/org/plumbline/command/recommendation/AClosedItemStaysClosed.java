package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NO_LONGER_TRACKED;

import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.kernel.refusal.Refused;

/** Nothing is asked of a closed or replaced item but to reopen it or to put its words right, so no other rule is worth naming. */
final class AClosedItemStaysClosed {

    private AClosedItemStaysClosed() {}

    static void check(RecommendationState state) {
        if (state instanceof Closed) {
            throw Refused.because(ALREADY_CLOSED);
        }
        if (state instanceof Replaced) {
            throw Refused.because(NO_LONGER_TRACKED);
        }
    }
}
