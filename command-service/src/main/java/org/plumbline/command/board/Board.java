package org.plumbline.command.board;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_MEMBERSHIP;
import static org.plumbline.kernel.refusal.RefusalCode.CAPACITY_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.TWO_CHAIRS;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.board.BoardCommand;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.BoardEvent.CapacityChanged;
import org.plumbline.kernel.board.BoardEvent.MemberJoined;
import org.plumbline.kernel.board.BoardEvent.MemberLeft;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.board.Seat;
import org.plumbline.kernel.board.Seats;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** The board of an inspection: each member sits on it once at a time, and one of them chairs it. */
public final class Board {

    private Board() {}

    public static Seats initial() {
        return Seats.none();
    }

    /** @param authority Ofsted's number of the authority whose inspection the board oversees */
    public static List<BoardEvent> decide(Seats seats, BoardCommand command, Situation s, String authority) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return List.of(
                switch (command) {
                    case AppointMember c -> appoint(seats, c, authority);
                    case ChangeCapacity c -> change(seats, c, authority);
                    case EndMembership c -> end(seats, c, authority);
                });
    }

    private static MemberJoined appoint(Seats seats, AppointMember c, String authority) {
        new Refusals()
                .when(seats.includeFrom(c.personId(), c.from()), ALREADY_A_MEMBER)
                .when(isSecondChair(seats, c.personId(), c.capacity(), c.from()), TWO_CHAIRS)
                .orElseGoOn();
        return new MemberJoined(
                authority, trueFrom(c, c.from()), c.inspectionId(), c.personId(), c.capacity(), c.from());
    }

    private static CapacityChanged change(Seats seats, ChangeCapacity c, String authority) {
        Seat seat = seat(seats, c);
        new Refusals()
                .when(c.from().isBefore(seat.from()), BEFORE_MEMBERSHIP)
                .when(c.capacity() == seat.capacity(), CAPACITY_UNCHANGED)
                .when(isSecondChair(seats, c.personId(), c.capacity(), c.from()), TWO_CHAIRS)
                .orElseGoOn();
        return new CapacityChanged(
                authority, trueFrom(c, c.from()), c.inspectionId(), c.personId(), c.capacity(), c.from());
    }

    private static MemberLeft end(Seats seats, EndMembership c, String authority) {
        new Refusals()
                .when(c.on().isBefore(seat(seats, c).from()), BEFORE_MEMBERSHIP)
                .orElseGoOn();
        return new MemberLeft(authority, trueFrom(c, c.on()), c.inspectionId(), c.personId(), c.on());
    }

    private static Seat seat(Seats seats, BoardCommand c) {
        return seats.openOf(c.personId()).orElseThrow(() -> Refused.because(NOT_A_MEMBER));
    }

    private static boolean isSecondChair(Seats seats, String personId, Capacity capacity, LocalDate from) {
        return capacity == Capacity.CHAIR && seats.haveAnotherChairFrom(personId, from);
    }

    /** What is recorded late was true before; what is still to come is known from the day it was decided. */
    private static LocalDate trueFrom(BoardCommand c, LocalDate day) {
        return day.isBefore(c.effectiveOn()) ? day : c.effectiveOn();
    }

    public static Seats evolve(Seats seats, BoardEvent event) {
        return seats.after(event);
    }
}
