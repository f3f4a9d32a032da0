package org.plumbline.command.recommendation;

import org.jspecify.annotations.Nullable;

/** An older, better opinion cannot be picked over the latest one. */
final class ClosureRestsOnTheLatestAssurance {

    private ClosureRestsOnTheLatestAssurance() {}

    static boolean holds(Track track, @Nullable String named) {
        return track.isAssured() && (named == null || track.isAssuredBy(named));
    }
}
