package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;

import org.junit.jupiter.api.Test;
import org.plumbline.kernel.refusal.Invalid;

class EffectiveOnTest {

    @Test
    void something_may_be_recorded_on_the_day_or_later() {
        assertThatCode(() -> EffectiveOn.notInTheFuture(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> EffectiveOn.notInTheFuture(TODAY.minusYears(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> EffectiveOn.notInTheFuture(TOMORROW, TODAY))
                .withMessage("effectiveOn must not be in the future");
    }
}
