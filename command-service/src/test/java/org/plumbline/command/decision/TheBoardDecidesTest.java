package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

class TheBoardDecidesTest {

    @Test
    void the_meeting_is_open_and_of_the_board_that_oversees_the_item() {
        assertThat(refused("meeting", TODAY, of(Whose.THIS_BOARD))).isEmpty();
        assertThat(refused("meeting", TODAY, of(Whose.ANOTHER_BOARD))).containsExactly(MEETING_OF_ANOTHER_BOARD);
        assertThat(refused("meeting", TODAY, of(Whose.ANOTHER_AUTHORITY)))
                .containsExactly(MEETING_OF_ANOTHER_AUTHORITY);
        assertThat(refused(null, TODAY, of(Whose.THIS_BOARD))).containsExactly(MEETING_NOT_OPEN);
        assertThat(refused("meeting", TODAY, board(false, true, Set.of()))).containsExactly(MEETING_NOT_OPEN);
    }

    @Test
    void what_it_decides_is_effective_on_the_day_of_the_meeting() {
        assertThat(refused("meeting", TODAY.minusDays(1), of(Whose.THIS_BOARD)))
                .containsExactly(NOT_THE_DAY_OF_THE_MEETING);
        assertThat(refused("meeting", TOMORROW, of(Whose.THIS_BOARD))).containsExactly(NOT_THE_DAY_OF_THE_MEETING);
    }

    @Test
    void it_is_quorate_and_whoever_decides_has_no_interest() {
        assertThat(refused("meeting", TODAY, board(true, false, Set.of()))).containsExactly(NO_QUORUM);
        assertThat(refused("meeting", TODAY, board(true, true, Set.of("p-chair"))))
                .containsExactly(CONFLICT_DECLARED);
    }

    @Test
    void nothing_is_decided_before_its_cause() {
        assertThat(NothingIsDecidedBeforeItsCause.holds(TODAY, Optional.of(TODAY)))
                .isTrue();
        assertThat(NothingIsDecidedBeforeItsCause.holds(TODAY, Optional.of(TOMORROW)))
                .isFalse();
        assertThat(NothingIsDecidedBeforeItsCause.holds(TODAY, Optional.empty()))
                .isTrue();
    }

    @Test
    void whoever_decides_is_there_and_chairs() {
        assertThat(refused("meeting", TODAY, attendedBy("m-1", "m-2"))).containsExactly(NOT_IN_THE_CHAIR);
        assertThat(refused("meeting", TODAY, attendedBy("p-chair", "p-vice"))).isEmpty();
        assertThat(refusedTo(as("p-vice", Role.CHAIR), attendedBy("p-chair", "p-vice")))
                .containsExactly(NOT_IN_THE_CHAIR);
        assertThat(refusedTo(as("p-vice", Role.CHAIR), attendedBy("p-vice", "m-1")))
                .isEmpty();
        assertThat(refusedTo(as("m-1", Role.CHAIR), attendedBy("p-vice", "m-1")))
                .containsExactly(NOT_IN_THE_CHAIR);
    }

    @Test
    void whoever_else_decides_names_a_meeting_of_this_board_or_none() {
        assertThat(refused(null, TODAY, Optional.empty(), SRO)).isEmpty();
        assertThat(refusedTo(SRO, of(Whose.THIS_BOARD))).isEmpty();
        assertThat(refusedTo(SRO, of(Whose.ANOTHER_BOARD))).containsExactly(MEETING_OF_ANOTHER_BOARD);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> refusedTo(SRO, Optional.empty()));
    }

    private static Optional<BoardMeeting> attendedBy(String... present) {
        return Optional.of(
                new BoardMeeting(Whose.THIS_BOARD, TODAY, true, true, Set.of(), MEMBERS.attendedBy(Set.of(present))));
    }

    private static Optional<BoardMeeting> of(Whose whose) {
        return Optional.of(board(whose, TODAY, true, true, Set.of()));
    }

    private static List<RefusalCode> refused(
            @Nullable String meetingId, LocalDate day, Optional<BoardMeeting> meeting) {
        return refused(meetingId, day, meeting, CHAIR);
    }

    private static List<RefusalCode> refusedTo(Situation s, Optional<BoardMeeting> meeting) {
        return refused("meeting", TODAY, meeting, s);
    }

    private static List<RefusalCode> refused(
            @Nullable String meetingId, LocalDate day, Optional<BoardMeeting> meeting, Situation s) {
        try {
            TheBoardDecides.check(new Refusals(), meetingId, day, meeting, s).orElseGoOn();
            return List.of();
        } catch (Refused refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }
}
