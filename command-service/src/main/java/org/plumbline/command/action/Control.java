package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.CHANGE_CONTROL;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Refusals;

/**
 * Whether what a plan holds changes by a decision of the board alone.
 *
 * @param inForce whether a plan that covers the action was approved or is worked to
 * @param decision the decision to add it that the named meeting took, when it took one
 */
public record Control(boolean inForce, Optional<Decision> decision) {

    public record Decision(String meetingId, String decisionId) {}

    /** Adds to the refusals that no decision of the board allows the change. */
    Refusals check(Refusals refusals, @Nullable String meetingId) {
        return refusals.when(inForce && meetingId == null, CHANGE_CONTROL)
                .when(meetingId != null && decision.isEmpty(), NO_SUCH_DECISION);
    }

    static Control none() {
        return new Control(false, Optional.empty());
    }
}
