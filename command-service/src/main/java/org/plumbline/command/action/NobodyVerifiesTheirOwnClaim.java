package org.plumbline.command.action;

import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.decision.Situation;

/** Neither the owner of an action nor whoever claimed it complete decides on the claim. */
final class NobodyVerifiesTheirOwnClaim {

    private NobodyVerifiesTheirOwnClaim() {}

    static boolean holds(ActionState state, Situation s) {
        return !s.isActedBy(state.owner()) && !(state instanceof Claimed claimed && s.isActedBy(claimed.claimedBy()));
    }
}
