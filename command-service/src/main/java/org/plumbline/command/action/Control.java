package org.plumbline.command.action;

import java.util.Optional;

/**
 * Whether what a plan holds changes by a decision of the board alone.
 *
 * @param inForce whether a plan that covers the action was approved or is worked to
 * @param decision the decision to add it that the named meeting took, when it took one
 */
public record Control(boolean inForce, Optional<Decision> decision) {

    public record Decision(String meetingId, String decisionId) {}

    static Control none() {
        return new Control(false, Optional.empty());
    }
}
