package org.plumbline.command.risk;

import org.plumbline.command.decision.Situation;
import org.plumbline.command.risk.RiskState.Threat;

/** Whoever looks after a risk, or ever did, does not decide alone that it is over. */
final class NobodyClosesTheirOwnRisk {

    private NobodyClosesTheirOwnRisk() {}

    static boolean holds(Threat threat, Situation s) {
        return threat.owners().stream().noneMatch(s::isActedBy);
    }
}
