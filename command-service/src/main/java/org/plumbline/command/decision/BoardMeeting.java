package org.plumbline.command.decision;

import java.time.LocalDate;
import java.util.Set;

/**
 * The meeting that a decision of the board names.
 *
 * @param whose whether its board is the one that decides on this
 * @param heldOn the day on which everything decided at it is effective
 * @param interested who declared an interest in what is decided on
 * @param attendance who is there, and the board of that day
 * @param resolved what it decided on this before, and nothing was done by yet
 */
public record BoardMeeting(
        Whose whose,
        LocalDate heldOn,
        boolean open,
        boolean quorate,
        Set<String> interested,
        Attendance attendance,
        Resolved resolved) {

    /** Which board meets. */
    public enum Whose {
        THIS_BOARD,
        ANOTHER_BOARD,
        ANOTHER_AUTHORITY
    }

    /**
     * @param decisionIds decisions that wait to be carried out
     * @param nextId the id of one that is taken together with the deed
     */
    public record Resolved(Set<String> decisionIds, String nextId) {

        public Resolved {
            decisionIds = Set.copyOf(decisionIds);
        }
    }

    public BoardMeeting {
        interested = Set.copyOf(interested);
    }

    /** One that decided nothing on this before. */
    public BoardMeeting(
            Whose whose,
            LocalDate heldOn,
            boolean open,
            boolean quorate,
            Set<String> interested,
            Attendance attendance) {
        this(whose, heldOn, open, quorate, interested, attendance, new Resolved(Set.of(), "new-decision"));
    }

    public boolean isOfThisAuthority() {
        return whose != Whose.ANOTHER_AUTHORITY;
    }

    public BoardMeeting attendedBy(Attendance others) {
        return new BoardMeeting(whose, heldOn, open, quorate, interested, others, resolved);
    }

    public BoardMeeting resolving(Resolved other) {
        return new BoardMeeting(whose, heldOn, open, quorate, interested, attendance, other);
    }
}
