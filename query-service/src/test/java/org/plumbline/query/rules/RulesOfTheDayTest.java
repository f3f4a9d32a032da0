package org.plumbline.query.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class RulesOfTheDayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private final RulesOfTheDay day = new RulesOfTheDay(Map.of(
            "ours", InForce.of(1, DAY, new Rules(20, 14, 14, 2, 30, 1)),
            "theirs", InForce.of(7, DAY, new Rules(30, 14, 10, 2, 30, 1))));

    @Test
    void what_two_boards_look_at_goes_by_the_stricter_of_both_and_names_each() {
        InForce both = day.strictest(Stream.of("ours", "theirs"));
        assertThat(both.rules()).isEqualTo(new Rules(20, 14, 10, 2, 30, 1));
        assertThat(both.version()).isOne();
        assertThat(both.named())
                .isEqualTo("the stricter of version 1 of the board’s rules and version 7 of another board’s rules");
    }

    @Test
    void a_board_that_adopted_nothing_goes_by_the_standard_rules() {
        assertThat(day.of("anybody’s").rules()).isEqualTo(Rules.standard());
        assertThat(day.strictest(Stream.of()).rules()).isEqualTo(Rules.standard());
    }
}
