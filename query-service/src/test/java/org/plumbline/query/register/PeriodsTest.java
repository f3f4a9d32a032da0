package org.plumbline.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.query.register.RecommendationRow.Period;

class PeriodsTest {

    private static final Period MARCH = period(3, true);
    private static final Period APRIL = period(4, false);
    private static final Period MAY = period(5, true);

    @Test
    void every_period_is_listed_and_those_since_the_last_break_are_counted() {
        RecommendationRow row = RecommendationRow.identified(
                        "recommendation",
                        "inspection",
                        "ILACS",
                        new ProposedFinding(
                                1, FindingKind.AREA_FOR_IMPROVEMENT, null, null, "Plans.", 2, List.of(), List.of()))
                .with(r -> r.embed(0, 2))
                .with(r -> r.observe(MARCH, 1))
                .with(r -> r.observe(APRIL, 0))
                .with(r -> r.observe(MAY, 1));
        assertThat(row.periods()).containsExactly(MARCH, APRIL, MAY);
        assertThat(row.periodsHeld()).isOne();
        assertThat(row.periodsRequired()).isEqualTo(2);
    }

    private static Period period(int month, boolean held) {
        LocalDate first = LocalDate.of(2025, month, 1);
        return new Period("Month " + month, first, first.plusMonths(1).minusDays(1), "Ten plans were read.", held);
    }
}
