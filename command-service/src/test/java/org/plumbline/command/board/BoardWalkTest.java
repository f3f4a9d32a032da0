package org.plumbline.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.Walk.any;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.kernel.board.BoardCommand;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.board.Seat;
import org.plumbline.kernel.board.Seats;

/** Whatever is asked by whomever in whatever order, nobody sits twice on a board, and nobody shares its chair. */
class BoardWalkTest {

    private static final Walk<Seats, BoardCommand, BoardEvent, String> WALK =
            new Walk<>(Board.initial(), Board::decide, Board::evolve, BoardWalkTest::ask, BoardWalkTest::check);

    @Test
    void every_walk_keeps_one_seat_a_member_and_one_chair_and_walks_get_everywhere() {
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, 120).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(Walk.kinds(BoardEvent.class));
    }

    private static void check(Seats before, BoardEvent event, Seats after, Situation by) {
        assertThat(event.effectiveOn()).isBeforeOrEqualTo(TODAY);
        assertThat(after.all())
                .allSatisfy(seat -> assertThat(seat.to() == null || !seat.to().isBefore(seat.from()))
                        .isTrue());
        days().forEach(day -> {
            Stream<Seat> taken = after.all().stream().filter(seat -> seat.isTakenOn(day));
            assertThat(taken.map(Seat::personId)).doesNotHaveDuplicates();
            assertThat(after.on(day).values().stream().filter(Capacity.CHAIR::equals))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    private static Stream<LocalDate> days() {
        return TODAY.minusDays(32).datesUntil(TODAY.plusDays(12));
    }

    private static Asked<BoardCommand, String> ask(Seats seats, Random random) {
        LocalDate day = TODAY.plusDays(random.nextInt(40) - 30);
        String person = any(random, "p-a", "p-b", "p-c");
        Capacity capacity = any(random, Capacity.values());
        BoardCommand command = switch (random.nextInt(3)) {
            case 0 -> new AppointMember("inspection", person, capacity, day, TODAY);
            case 1 -> new ChangeCapacity("inspection", person, capacity, day, TODAY);
            default -> new EndMembership("inspection", person, day, TODAY);
        };
        return new Asked<>(command, any(random, PM, CLERK, CHAIR), "80433");
    }
}
