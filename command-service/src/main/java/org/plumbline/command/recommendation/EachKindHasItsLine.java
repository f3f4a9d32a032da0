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
        int needed = needed(track.finding(), inForce);
        return !track.isAssured()
                || track.assurance().filter(a -> a.line() >= needed).isPresent();
    }

    static String sentence(RecommendationState state, InForce inForce) {
        Finding finding = state.finding();
        boolean isDrawn = inForce.board().assurance().isDrawn(finding.recommendationId());
        return "Under " + inForce.named()
                + (isDrawn ? " this item is drawn to close on line " : " an item of this kind closes on line ")
                + needed(finding, inForce) + " of assurance" + (isDrawn ? "." : " or above.");
    }

    private static int needed(Finding finding, InForce inForce) {
        return inForce.board().assurance().of(finding.kind(), finding.recommendationId());
    }
}
