package org.plumbline.command.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.rules.InForce;

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

    /** Of several members of whom {@link #CHAIR} chairs. */
    public static final BoardOnTheDay MEMBERS = boardUnder(InForce.standard());

    public static BoardOnTheDay boardUnder(InForce rules) {
        return new BoardOnTheDay(
                Map.of(
                        "p-chair", Capacity.CHAIR,
                        "p-vice", Capacity.VICE_CHAIR,
                        "p-member", Capacity.VOTING,
                        "m-1", Capacity.VOTING,
                        "m-2", Capacity.VOTING,
                        "m-3", Capacity.VOTING,
                        "p-adviser", Capacity.ATTENDING),
                rules);
    }

    /** The meeting that a command names. */
    public static Optional<BoardMeeting> board(boolean open, boolean quorate, Set<String> interested) {
        return Optional.of(board(Whose.THIS_BOARD, TODAY, open, quorate, interested));
    }

    /** One with its chair present. */
    public static BoardMeeting board(
            Whose whose, LocalDate heldOn, boolean open, boolean quorate, Set<String> interested) {
        return new BoardMeeting(whose, heldOn, open, quorate, interested, MEMBERS.attendedBy(Set.of("p-chair", "m-1")));
    }

    public static Situation as(String id, Role role) {
        return new Situation(Actor.of(id, role), TODAY);
    }

    /** The same person in another role. */
    public static Situation as(Situation person, Role role) {
        return as(person.actor().id(), role);
    }
}
