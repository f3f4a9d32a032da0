package org.plumbline.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.plumbline.command.recommendation.RecommendationState.Assured;

/** What was assured once is not yet routine; a board that closes before new practice has held has its reason minuted. */
final class PracticeIsEmbeddedOrWaived {

    private PracticeIsEmbeddedOrWaived() {}

    /** It says nothing of what is not assured. */
    static boolean holds(RecommendationState state, @Nullable String waiver) {
        return !(state instanceof Assured(Track track))
                || track.sustainment().isEnough()
                || (waiver != null && !waiver.isBlank());
    }
}
