package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.FINDINGS_NOT_CONFIRMED;
import static org.plumbline.kernel.refusal.RefusalCode.INSPECTION_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_WITHDRAWN;

import org.plumbline.command.inspection.InspectionState.*;
import org.plumbline.kernel.refusal.Refusals;

/** Where an inspection stands, for whatever is to be tied to its findings. */
public enum Standing {
    WITHDRAWN,
    UNCONFIRMED,
    CONFIRMED,
    /** Another took its place; its open items are still worked on. */
    SUPERSEDED,
    CONCLUDED;

    public static Standing of(InspectionState state) {
        return switch (state) {
            case Withdrawn _ -> WITHDRAWN;
            case NotProposed _, Registered _, Proposed _ -> UNCONFIRMED;
            case Confirmed _ -> CONFIRMED;
            case Superseded _ -> SUPERSEDED;
            case Concluded _ -> CONCLUDED;
        };
    }

    /** A board meets about findings that are confirmed, and once more to agree the minutes that conclude them. */
    public Refusals hasFindings(Refusals refusals) {
        return refusals.when(this == WITHDRAWN, PROPOSAL_WITHDRAWN).when(this == UNCONFIRMED, FINDINGS_NOT_CONFIRMED);
    }

    /** Nothing threatens, and nothing is opened again, where all is done. */
    public Refusals isWorkedOn(Refusals refusals) {
        return hasFindings(refusals).when(this == CONCLUDED, INSPECTION_ENDED, "The inspection was concluded.");
    }
}
