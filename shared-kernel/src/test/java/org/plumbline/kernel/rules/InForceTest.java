package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;

/** Where several sets of rules hold, of each the stricter does, and a sentence names them all. */
class InForceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    @Test
    void of_two_boards_it_goes_by_its_own_and_names_both() {
        InForce ours = strict(1, 20).ofBoard("ours");
        InForce theirs = strict(7, 10).ofBoard("theirs");
        assertThat(ours.stricter(theirs).version()).isOne();
        assertThat(ours.stricter(theirs).rules().slipDays()).isEqualTo(10);
        assertThat(ours.stricter(theirs).named())
                .isEqualTo("the stricter of version 1 of the board’s rules and version 7 of another board’s rules");
        assertThat(ours.stricter(InForce.standard().ofBoard("theirs")).named())
                .isEqualTo("the stricter of version 1 of the board’s rules and the standard rules");
    }

    @Test
    void of_two_versions_of_one_board_it_goes_by_the_newer_and_names_both() {
        InForce then = strict(1, 10).ofBoard("ours");
        InForce now = strict(2, 20).ofBoard("ours");
        assertThat(then.stricter(now).version()).isEqualTo(2);
        assertThat(then.stricter(now).rules().slipDays()).isEqualTo(10);
        assertThat(then.stricter(now).named())
                .isEqualTo("the stricter of version 1 of the board’s rules and version 2 of the board’s rules");
        assertThat(then.stricter(then)).isEqualTo(then);
        assertThat(then.named()).isEqualTo("version 1 of the board’s rules");
    }

    @Test
    void a_kind_needs_the_higher_line_of_two_boards() {
        var third = new AssuranceLines(List.of(), List.of(FindingKind.RECOMMENDATION));
        var second = new AssuranceLines(List.of(FindingKind.RECOMMENDATION, FindingKind.PRIORITY_ACTION), List.of());
        assertThat(second.stricter(third).of(FindingKind.RECOMMENDATION, "recommendation"))
                .isEqualTo(3);
        assertThat(third.stricter(second).of(FindingKind.PRIORITY_ACTION, "recommendation"))
                .isEqualTo(2);
    }

    private static InForce strict(int version, int slipDays) {
        return InForce.of(version, DAY, new Rules(30, 14, 14, 2, slipDays, 1));
    }
}
