package org.plumbline.command.action;

import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.decision.Situation;

/** Neither anybody who ever owned an action nor whoever claimed it complete decides on the claim. */
final class NobodyVerifiesTheirOwnClaim {

    private NobodyVerifiesTheirOwnClaim() {}

    static boolean holds(ActionState state, Situation s) {
        return !state.commitment().ownership().everIncluded(s)
                && !(state instanceof Claimed claimed && s.isActedBy(claimed.claimedBy()));
    }
}
