package org.plumbline.command.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;

/** Who acts in the tests, and the day it is. */
public final class People {

    public static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);

    public static final Situation PM = as("p-manager", Role.PM);
    public static final Situation OWNER = as("p-owner", Role.AO);
    public static final Situation OTHER_OWNER = as("p-other-owner", Role.AO);
    public static final Situation SRO = as("p-sro", Role.SRO);
    public static final Situation DCS = as("p-dcs", Role.DCS);
    public static final Situation CHAIR = as("p-chair", Role.CHAIR);
    public static final Situation QA = as("p-quality", Role.QA);
    public static final Situation AUDITOR = as("p-auditor", Role.IA);
    public static final Situation MEMBER = as("p-member", Role.BM);
    public static final Situation CLERK = as("p-clerk", Role.CLERK);

    private People() {}

    /** The meeting that a command names. */
    public static Optional<BoardMeeting> board(boolean open, boolean quorate, Set<String> interested) {
        return Optional.of(new BoardMeeting(Whose.THIS_BOARD, TODAY, open, quorate, interested));
    }

    public static Situation as(String id, Role role) {
        return new Situation(Actor.of(id, role), TODAY);
    }

    /** The same person in another role. */
    public static Situation as(Situation person, Role role) {
        return as(person.actor().id(), role);
    }
}
