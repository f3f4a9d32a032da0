package org.plumbline.command.plan;

import org.plumbline.command.decision.Situation;
import org.plumbline.command.plan.PlanState.Frozen;
import org.plumbline.kernel.plan.VersionCommand.Resolution;
import org.plumbline.kernel.plan.VersionCommand.ReturnVersion;

/** Four eyes: whoever froze a version does not record that a body agrees with it; sending it back they may record. */
final class NobodyApprovesWhatTheyFroze {

    static final String TOLD = "The person who froze a version cannot record that a body endorses or approves it.";

    private NobodyApprovesWhatTheyFroze() {}

    static boolean holds(Frozen frozen, Resolution c, Situation s) {
        return c instanceof ReturnVersion || !s.isActedBy(frozen.frozenBy());
    }
}
