package org.plumbline.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.plumbline.command.recommendation.RecommendationState.Assured;

/** An older, better opinion cannot be picked over the latest one, nor while another one is awaited. */
final class ClosureRestsOnTheLatestAssurance {

    private ClosureRestsOnTheLatestAssurance() {}

    static boolean holds(RecommendationState state, @Nullable String named) {
        return state instanceof Assured(Track track)
                && track.isAssured()
                && (named == null || track.isAssuredBy(named));
    }
}
