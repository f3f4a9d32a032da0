package org.plumbline.command.action;

import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.command.decision.Situation;

/** Whoever proposed a date, or ever owned the action, does not decide on it. */
final class NobodyDecidesOnTheirOwnDate {

    private NobodyDecidesOnTheirOwnDate() {}

    static boolean holds(Ownership ownership, DateProposal proposal, Situation s) {
        return !s.isActedBy(proposal.proposedBy()) && !ownership.everIncluded(s);
    }
}
