package org.plumbline.command.inspection;

import org.plumbline.command.decision.Situation;

/** Four eyes: whoever imported a report does not confirm its findings; whoever confirms may amend them first. */
final class AnotherPersonConfirms {

    private AnotherPersonConfirms() {}

    static boolean holds(String proposedBy, Situation s) {
        return !s.isActedBy(proposedBy);
    }
}
