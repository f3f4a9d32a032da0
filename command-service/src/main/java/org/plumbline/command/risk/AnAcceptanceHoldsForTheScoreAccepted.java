package org.plumbline.command.risk;

import org.plumbline.command.risk.RiskState.Accepted;
import org.plumbline.kernel.risk.Score;

/** What the board bears is the risk as it then was; a risk that has grown since is no longer borne. */
final class AnAcceptanceHoldsForTheScoreAccepted {

    private AnAcceptanceHoldsForTheScoreAccepted() {}

    static boolean holds(Accepted accepted, Score now) {
        return accepted.current().stream().noneMatch(now::isGraverThan);
    }
}
