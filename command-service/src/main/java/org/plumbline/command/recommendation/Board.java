package org.plumbline.command.recommendation;

import java.util.Set;
import org.plumbline.command.decision.Attendance;
import org.plumbline.command.decision.BoardMeeting;

/**
 * The meeting that a closure names.
 *
 * @param exists false when there is no such meeting
 * @param decisionIds decisions it took to close this recommendation
 * @param interested members who declared an interest in this recommendation
 * @param attendance who is there
 * @param newDecisionId id of the decision taken with the closure when the asker names none
 */
public record Board(
        boolean exists,
        boolean open,
        boolean quorate,
        Set<String> decisionIds,
        String newDecisionId,
        Set<String> interested,
        Attendance attendance) {

    public Board {
        decisionIds = Set.copyOf(decisionIds);
        interested = Set.copyOf(interested);
    }

    BoardMeeting inAnyCase() {
        return new BoardMeeting(true, inSession(), quorate, interested, attendance);
    }

    public Board(
            boolean exists,
            boolean open,
            boolean quorate,
            Set<String> decisionIds,
            String newDecisionId,
            Set<String> interested) {
        this(exists, open, quorate, decisionIds, newDecisionId, interested, Attendance.ofNobodyInParticular());
    }

    boolean inSession() {
        return exists && open;
    }
}
