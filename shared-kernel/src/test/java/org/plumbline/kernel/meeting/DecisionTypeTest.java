package org.plumbline.kernel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;

class DecisionTypeTest {

    @Test
    void a_decision_is_taken_by_a_command_that_there_is_or_recorded_at_the_meeting() {
        assertThat(Arrays.stream(DecisionType.values())
                        .map(DecisionType::takenBy)
                        .filter(Objects::nonNull))
                .isSubsetOf(CommandCatalogue.ALL.stream()
                        .map(row -> row.type().getSimpleName())
                        .toList());
        assertThat(Arrays.stream(DecisionType.values()).filter(type -> type.takenBy() == null))
                .containsExactly(
                        DecisionType.ADD_ACTION,
                        DecisionType.DECLINE_ACTION,
                        DecisionType.AMEND_ACTION,
                        DecisionType.SUPERSEDE_RECOMMENDATION,
                        DecisionType.REVISE_RESPONSE,
                        DecisionType.OTHER);
    }
}
