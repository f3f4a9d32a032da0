package org.plumbline.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.kernel.refusal.RefusalCode.RISK_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.ROLE_NOT_PERMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.risk.RiskCommand.CloseRisk;

class DecidingTest {

    private static final CloseRisk CLOSE = new CloseRisk("risk", "No longer so.", LocalDate.of(2025, 6, 2));

    @Test
    void what_is_decided_stands_for_a_role_of_the_catalogue() {
        assertThat(Deciding.on("80433", CLOSE, PM, () -> List.of("closed"))).containsExactly("closed");
    }

    @Test
    void what_is_decided_does_not_stand_for_another_role() {
        refused(CLERK, () -> List.of("closed"), ROLE_NOT_PERMITTED);
    }

    @Test
    void what_the_decision_says_is_heard_before_the_missing_role() {
        refused(
                CLERK,
                () -> {
                    throw Refused.because(RISK_CLOSED);
                },
                RISK_CLOSED);
    }

    private static void refused(Situation by, Supplier<List<String>> decision, RefusalCode code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Deciding.on("80433", CLOSE, by, decision))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
