package org.plumbline.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.board.Capacity.ATTENDING;
import static org.plumbline.kernel.board.Capacity.CHAIR;
import static org.plumbline.kernel.board.Capacity.VICE_CHAIR;
import static org.plumbline.kernel.board.Capacity.VOTING;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_MEMBERSHIP;
import static org.plumbline.kernel.refusal.RefusalCode.CAPACITY_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.TWO_CHAIRS;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.board.BoardCommand;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.BoardEvent.CapacityChanged;
import org.plumbline.kernel.board.BoardEvent.MemberJoined;
import org.plumbline.kernel.board.BoardEvent.MemberLeft;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.board.Seats;

class BoardTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void members_join_in_a_capacity_from_a_day_on() {
        given().when(appoint("p-a", CHAIR, MARCH), CLERK, "80433").then(joined("p-a", CHAIR, MARCH));
        given(joined("p-a", CHAIR, MARCH))
                .when(appoint("p-b", VOTING, MAY), CLERK, "80433")
                .then(joined("p-b", VOTING, MAY));
        LocalDate soon = TODAY.plusDays(20);
        given().when(appoint("p-a", VOTING, soon), CLERK, "80433")
                .then(new MemberJoined("80433", TODAY, "inspection", "p-a", VOTING, soon));
    }

    @Test
    void nobody_sits_twice_and_only_one_chairs() {
        given(joined("p-a", CHAIR, MARCH))
                .when(appoint("p-a", VOTING, MAY), CLERK, "80433")
                .thenRefused(ALREADY_A_MEMBER);
        given(joined("p-a", CHAIR, MAY))
                .when(appoint("p-b", CHAIR, MARCH), CLERK, "80433")
                .thenRefused(TWO_CHAIRS);
        given(joined("p-a", CHAIR, MARCH), joined("p-b", VOTING, MARCH))
                .when(change("p-b", CHAIR, MAY), CLERK, "80433")
                .thenRefused(TWO_CHAIRS);
        given(joined("p-a", CHAIR, MARCH), left("p-a", MAY))
                .when(appoint("p-b", CHAIR, MAY), CLERK, "80433")
                .thenRefused(TWO_CHAIRS);
        given(joined("p-a", CHAIR, MARCH), left("p-a", MAY))
                .when(appoint("p-b", CHAIR, MAY.plusDays(1)), CLERK, "80433")
                .then(joined("p-b", CHAIR, MAY.plusDays(1)));
    }

    @Test
    void a_capacity_changes_and_a_membership_ends_no_earlier_than_it_began() {
        var member = given(joined("p-a", VOTING, MARCH));
        member.when(change("p-a", VICE_CHAIR, MAY), CLERK, "80433")
                .then(new CapacityChanged("80433", MAY, "inspection", "p-a", VICE_CHAIR, MAY));
        member.when(change("p-a", VICE_CHAIR, MARCH.minusDays(1)), CLERK, "80433")
                .thenRefused(BEFORE_MEMBERSHIP);
        member.when(change("p-a", VOTING, MAY), CLERK, "80433").thenRefused(CAPACITY_UNCHANGED);
        member.when(end("p-a", MAY), CLERK, "80433").then(left("p-a", MAY));
        member.when(end("p-a", MARCH.minusDays(1)), CLERK, "80433").thenRefused(BEFORE_MEMBERSHIP);
        member.when(end("p-b", MAY), CLERK, "80433").thenRefused(NOT_A_MEMBER);
        member.when(change("p-b", VOTING, MAY), CLERK, "80433").thenRefused(NOT_A_MEMBER);
        member.given(left("p-a", MAY)).when(end("p-a", MAY), CLERK, "80433").thenRefused(NOT_A_MEMBER);
    }

    @Test
    void what_is_decided_is_decided_today_or_before() {
        var command = new AppointMember("inspection", "p-a", VOTING, TODAY, TOMORROW);
        given().when(command, CLERK, "80433").thenInvalid("effectiveOn");
    }

    @Test
    void who_sits_on_a_day_is_told_of_any_day() {
        Seats seats = given(
                        joined("p-a", CHAIR, MARCH),
                        joined("p-b", ATTENDING, MARCH),
                        new CapacityChanged("80433", MAY, "inspection", "p-b", VOTING, MAY),
                        left("p-a", MAY))
                .state();
        assertThat(seats.on(MARCH.minusDays(1))).isEmpty();
        assertThat(seats.on(MARCH)).isEqualTo(Map.of("p-a", CHAIR, "p-b", ATTENDING));
        assertThat(seats.on(MAY)).isEqualTo(Map.of("p-a", CHAIR, "p-b", VOTING));
        assertThat(seats.on(MAY.plusDays(1))).isEqualTo(Map.of("p-b", VOTING));
    }

    private static Scenario<Seats, BoardCommand, BoardEvent, String> given(BoardEvent... events) {
        return new Scenario<Seats, BoardCommand, BoardEvent, String>(Board.initial(), Board::decide, Board::evolve)
                .given(events);
    }

    private static AppointMember appoint(String person, Capacity capacity, LocalDate from) {
        return new AppointMember("inspection", person, capacity, from, TODAY);
    }

    private static ChangeCapacity change(String person, Capacity capacity, LocalDate from) {
        return new ChangeCapacity("inspection", person, capacity, from, TODAY);
    }

    private static EndMembership end(String person, LocalDate on) {
        return new EndMembership("inspection", person, on, TODAY);
    }

    private static MemberJoined joined(String person, Capacity capacity, LocalDate from) {
        return new MemberJoined("80433", from, "inspection", person, capacity, from);
    }

    private static MemberLeft left(String person, LocalDate on) {
        return new MemberLeft("80433", on, "inspection", person, on);
    }
}
