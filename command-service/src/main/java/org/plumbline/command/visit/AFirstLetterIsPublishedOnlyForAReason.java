package org.plumbline.command.visit;

import org.jspecify.annotations.Nullable;
import org.plumbline.command.visit.VisitState.Written;

/**
 * Ofsted publishes its letters from the second monitoring visit on. First is what the history or the letter itself
 * counts as first; a reason overrides it, since the policy may change and earlier visits may not be on record.
 */
final class AFirstLetterIsPublishedOnlyForAReason {

    private AFirstLetterIsPublishedOnlyForAReason() {}

    static boolean isFirst(Written visit) {
        return visit.known().first() || visit.letter().sequence() == 1;
    }

    static boolean holds(Written visit, @Nullable String overrideReason) {
        return !isFirst(visit) || overrideReason != null;
    }
}
