package org.plumbline.command.recommendation;

import org.plumbline.kernel.rules.InForce;

/**
 * What an inspectorate thinks most pressing does not close on the word of those who manage the work; which kinds need which
 * line the board's rules say.
 */
final class EachKindHasItsLine {

    private EachKindHasItsLine() {}

    /** It says nothing of what no one has assured. */
    static boolean holds(Track track, InForce inForce) {
        int needed = inForce.board().assurance().of(track.finding().kind());
        return !track.isAssured()
                || track.assurance().filter(a -> a.line() >= needed).isPresent();
    }

    static String sentence(RecommendationState state, InForce inForce) {
        return "Under " + inForce.named() + " an item of this kind closes on line "
                + inForce.board().assurance().of(state.finding().kind()) + " of assurance or above.";
    }
}
