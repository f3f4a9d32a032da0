package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.inspection.FindingKind.AREA_FOR_IMPROVEMENT;
import static org.plumbline.kernel.inspection.FindingKind.PRIORITY_ACTION;
import static org.plumbline.kernel.inspection.FindingKind.RECOMMENDATION;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssuranceLinesTest {

    @Test
    void a_kind_closes_on_the_highest_line_that_names_it_and_else_on_any() {
        AssuranceLines lines =
                new AssuranceLines(List.of(AREA_FOR_IMPROVEMENT, PRIORITY_ACTION), List.of(PRIORITY_ACTION));
        assertThat(lines.of(RECOMMENDATION, "recommendation")).isEqualTo(1);
        assertThat(lines.of(AREA_FOR_IMPROVEMENT, "recommendation")).isEqualTo(2);
        assertThat(lines.of(PRIORITY_ACTION, "recommendation")).isEqualTo(3);
        assertThat(lines.kinds()).containsExactly(AREA_FOR_IMPROVEMENT, PRIORITY_ACTION);
    }

    @Test
    void lines_that_name_the_same_kinds_are_the_same_in_whatever_order() {
        assertThat(new AssuranceLines(
                        List.of(RECOMMENDATION, AREA_FOR_IMPROVEMENT, RECOMMENDATION),
                        List.of(RECOMMENDATION, PRIORITY_ACTION, PRIORITY_ACTION)))
                .isEqualTo(new AssuranceLines(
                        List.of(AREA_FOR_IMPROVEMENT, RECOMMENDATION), List.of(PRIORITY_ACTION, RECOMMENDATION)));
    }
}
