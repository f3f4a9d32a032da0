package org.plumbline.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.risk.RiskCommand.CloseRisk;

class MentionedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Test
    void the_target_comes_first_and_then_every_item_that_is_named() {
        assertThat(Mentioned.in(new ClaimCompletion("action", List.of("one", "two"), DAY)))
                .startsWith("action")
                .contains("one", "two");
    }

    @Test
    void words_are_no_items() {
        assertThat(Mentioned.in(new CloseRisk("risk", "No longer so.", DAY))).containsOnly("risk");
    }
}
