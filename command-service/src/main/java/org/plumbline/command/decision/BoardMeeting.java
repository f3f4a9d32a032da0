package org.plumbline.command.decision;

import java.util.Set;

/**
 * The meeting that a decision of the board names.
 *
 * @param ofThisAuthority whether its board is of the authority that is decided about
 * @param interested who declared an interest in what is decided on
 */
public record BoardMeeting(boolean ofThisAuthority, boolean open, boolean quorate, Set<String> interested) {

    public BoardMeeting {
        interested = Set.copyOf(interested);
    }
}
