package org.plumbline.command.decision;

import java.util.Set;

/**
 * The meeting that a decision of the board names.
 *
 * @param interested who declared an interest in what is decided on
 */
public record BoardMeeting(boolean open, boolean quorate, Set<String> interested) {

    public BoardMeeting {
        interested = Set.copyOf(interested);
    }
}
