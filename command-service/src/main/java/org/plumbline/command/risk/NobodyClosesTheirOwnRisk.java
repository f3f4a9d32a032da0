package org.plumbline.command.risk;

import org.plumbline.command.decision.Situation;
import org.plumbline.command.risk.RiskState.Threat;

/** Whoever looks after a risk does not decide alone that it is over. */
final class NobodyClosesTheirOwnRisk {

    private NobodyClosesTheirOwnRisk() {}

    static boolean holds(Threat threat, Situation s) {
        return !s.isActedBy(threat.owner());
    }
}
