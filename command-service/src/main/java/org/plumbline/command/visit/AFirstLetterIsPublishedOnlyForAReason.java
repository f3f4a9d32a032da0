package org.plumbline.command.visit;

import org.jspecify.annotations.Nullable;
import org.plumbline.command.visit.VisitState.Written;

/**
 * Ofsted publishes its letters from the second monitoring visit on; the framework says whose letters that is said of. First is what the history or the letter itself
 * counts as first; a reason overrides it, since the policy may change and earlier visits may not be on record.
 */
final class AFirstLetterIsPublishedOnlyForAReason {

    private AFirstLetterIsPublishedOnlyForAReason() {}

    private static boolean isFirst(Written visit) {
        return visit.known().first() || visit.letter().sequence() == 1;
    }

    static boolean isHeldBack(Written visit) {
        return isFirst(visit) && visit.known().firstLetterUnpublished();
    }

    static boolean holds(Written visit, @Nullable String overrideReason) {
        return !isHeldBack(visit) || overrideReason != null;
    }
}
