package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;

/** What two boards look at goes by the stricter rule of each kind. */
class StricterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Rules LAX = new Rules(40, 7, 30, 3, 60, 4);
    private static final Rules TIGHT = new Rules(10, 21, 5, 1, 14, 0);
    private static final AssuranceLines THIRD = new AssuranceLines(List.of(), List.of(FindingKind.PRIORITY_ACTION));
    private static final RiskBands BANDS = new RiskBands(3, 8, 12);

    @Test
    void each_threshold_is_that_of_the_stricter_board_whoever_is_asked() {
        assertThat(LAX.stricter(TIGHT)).isEqualTo(TIGHT).isEqualTo(TIGHT.stricter(LAX));
        Rules mixed = new Rules(10, 7, 5, 3, 14, 4);
        Rules other = new Rules(40, 21, 30, 1, 60, 0);
        assertThat(mixed.stricter(other)).isEqualTo(TIGHT);
        assertThat(other.stricter(mixed)).isEqualTo(TIGHT);
    }

    @Test
    void of_what_else_a_board_goes_by_the_stricter_holds_and_its_own_calendar_and_bands() {
        BoardRules other = BoardRules.standard();
        AssuranceLines both = THIRD.stricter(other.assurance());
        BoardRules one = new BoardRules(3, false, both, 60, "2025a", BANDS, 10, 14, 1);
        assertThat(one.stricter(other)).isEqualTo(one);
        assertThat(other.stricter(one))
                .isEqualTo(new BoardRules(3, false, both, 60, null, RiskBands.standard(), 10, 14, 1));
    }

    @Test
    void of_two_samples_for_the_third_line_the_larger_is_drawn() {
        AssuranceLines tenth = new AssuranceLines(List.of(), List.of(), 10);
        assertThat(tenth.stricter(THIRD).thirdPercent()).isEqualTo(10);
        assertThat(THIRD.stricter(tenth).thirdPercent()).isEqualTo(10);
    }

    @Test
    void the_chair_attends_where_either_board_wants_that() {
        BoardRules attended = new BoardRules(1, true, THIRD, 90, null, BANDS, 5, 30, 2);
        BoardRules not = new BoardRules(1, false, THIRD, 90, null, BANDS, 5, 30, 2);
        assertThat(attended.stricter(not).chairAttends()).isTrue();
        assertThat(not.stricter(attended).chairAttends()).isTrue();
        assertThat(not.stricter(not).chairAttends()).isFalse();
    }

    @Test
    void the_newer_version_names_what_is_in_force() {
        InForce first = InForce.of(1, DAY, LAX);
        InForce third = InForce.of(3, DAY.plusMonths(1), TIGHT);
        for (InForce both : List.of(first.stricter(third), third.stricter(first))) {
            assertThat(both.version()).isEqualTo(3);
            assertThat(both.validFrom()).isEqualTo(DAY.plusMonths(1));
            assertThat(both.rules()).isEqualTo(TIGHT);
        }
        InForce same = InForce.of(1, DAY.plusDays(5), TIGHT);
        assertThat(first.stricter(same).validFrom())
                .as("of two as new, its own")
                .isEqualTo(DAY);
    }

    @Test
    void what_is_in_force_beside_the_thresholds_is_the_stricter_too() {
        InForce lax = InForce.of(1, DAY, LAX);
        InForce strict = new InForce(2, DAY, LAX, new BoardRules(9, true, THIRD, 1, null, BANDS, 99, 0, 1));
        assertThat(lax.stricter(strict).board().quorum()).isEqualTo(9);
    }

    @Test
    void a_sentence_names_the_version_or_the_standard() {
        assertThat(InForce.standard().named()).isEqualTo("the standard rules");
        assertThat(InForce.of(2, DAY, LAX).named()).isEqualTo("version 2 of the board’s rules");
    }
}
