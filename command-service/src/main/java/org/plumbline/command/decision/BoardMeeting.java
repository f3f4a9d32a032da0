package org.plumbline.command.decision;

import java.util.Set;

/**
 * The meeting that a decision of the board names.
 *
 * @param ofThisAuthority whether its board is of the authority that is decided about
 * @param interested who declared an interest in what is decided on
 * @param attendance who is there
 */
public record BoardMeeting(
        boolean ofThisAuthority, boolean open, boolean quorate, Set<String> interested, Attendance attendance) {

    public BoardMeeting {
        interested = Set.copyOf(interested);
    }

    public BoardMeeting(boolean ofThisAuthority, boolean open, boolean quorate, Set<String> interested) {
        this(ofThisAuthority, open, quorate, interested, Attendance.ofNobodyInParticular());
    }
}
