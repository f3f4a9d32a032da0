package org.plumbline.command.action;

import org.plumbline.command.decision.Situation;

/** Progress, dates and completion are claimed by the one person who owns the action. */
final class OnlyTheOwnerSpeaksForAnAction {

    private OnlyTheOwnerSpeaksForAnAction() {}

    static boolean holds(Commitment commitment, Situation s) {
        return s.isActedBy(commitment.ownership().owner());
    }
}
