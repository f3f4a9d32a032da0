package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.MEMBERS;
import static org.plumbline.command.decision.People.as;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.actor.Role;

/** Members of the board who vote make a quorum, each once, where they have no interest in the item. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // present | interested | those who count
                "p-chair m-1 m-2          | -           | 3",
                "p-chair p-vice m-1       | -           | 3",
                "p-chair m-1 p-adviser    | -           | 2",
                "p-adviser                | -           | 0",
                "ghost1 ghost2 ghost3     | -           | 0",
                "p-chair ghost1 m-1       | -           | 2",
                "p-chair m-1 m-2          | m-2         | 2",
                "p-chair m-1 m-2          | m-3         | 3",
                "p-chair m-1 m-2          | p-chair m-1 | 1",
                "p-chair P-CHAIR 'm-1 '   | -           | 1",
                "-                        | -           | 0",
            })
    void each_member_who_votes_counts_once(String present, String interested, int counted) {
        Attendance attendance = MEMBERS.attendedBy(words(present)).without(words(interested));
        assertThat(attendance.voting()).hasSize(counted);
        assertThat(attendance.isQuorate(counted)).isEqualTo(counted > 0);
        assertThat(attendance.isQuorate(counted + 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // present | interested | who decides | whether they chair
                "p-chair m-1        | -       | p-chair   | true",
                "p-chair p-vice     | -       | p-vice    | false",
                "p-vice m-1         | -       | p-vice    | true",
                "p-chair p-vice     | p-chair | p-vice    | true",
                "p-vice m-1         | -       | p-chair   | false",
                "m-1 m-2            | -       | m-1       | false",
                "p-chair p-adviser  | -       | p-adviser | false",
            })
    void the_chair_chairs_and_the_vice_chair_while_the_chair_is_away(
            String present, String interested, String whoDecides, boolean chairs) {
        Attendance attendance = MEMBERS.attendedBy(words(present)).without(words(interested));
        assertThat(attendance.isChairedBy(as(whoDecides, Role.CHAIR))).isEqualTo(chairs);
    }

    @Test
    void a_board_that_nobody_sits_on_is_never_quorate() {
        assertThat(BoardOnTheDay.ofNobody().attendedBy(Set.of("p-chair", "m-1")).isQuorate(1))
                .isFalse();
    }

    private static Set<String> words(String said) {
        return said == null ? Set.of() : Arrays.stream(said.split(" (?=[^ '])")).collect(Collectors.toSet());
    }
}
