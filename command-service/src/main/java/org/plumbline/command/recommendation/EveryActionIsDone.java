package org.plumbline.command.recommendation;

import org.plumbline.command.recommendation.RecommendationState.Accepted;

/** Every action is verified or was cancelled with a reason; where there never was one, it is on record why not. */
final class EveryActionIsDone {

    private EveryActionIsDone() {}

    static boolean holds(RecommendationState state, RecommendationFacts facts) {
        return !isMissing(state) && !facts.actions().anyOpen();
    }

    /** Whether there is neither an action nor a reason for none. */
    static boolean isMissing(RecommendationState state) {
        return state.actionIds().isEmpty()
                && !(state instanceof Accepted accepted
                        && accepted.track().around().noFurtherAction());
    }
}
