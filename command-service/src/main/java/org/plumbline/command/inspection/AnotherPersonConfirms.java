package org.plumbline.command.inspection;

import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.Proposed;

/** Four eyes: neither the person who imported a report confirms its findings, nor the person who last changed them. */
final class AnotherPersonConfirms {

    private AnotherPersonConfirms() {}

    static boolean holds(Proposed proposed, Situation s) {
        return !s.isActedBy(proposed.proposedBy())
                && proposed.amendedBy().filter(s::isActedBy).isEmpty();
    }
}
