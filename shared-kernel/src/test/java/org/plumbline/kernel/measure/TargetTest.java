package org.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.refusal.Invalid;

class TargetTest {

    @Test
    void a_target_is_typed_as_a_day_and_a_number() {
        Target target = new Target(LocalDate.of(2025, 3, 31), new BigDecimal("90.5"));
        assertThat(Target.valueOf(" 2025-03-31  90.5% ")).isEqualTo(target);
        assertThat(Target.valueOf("2025-03-31 12345678901234567890").value()).isEqualTo("12345678901234567890");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "90",
                "2025-03-31",
                "2025-02-30 90",
                "spring 90",
                "2025-03-31 many",
                "2025-03-31 90 or so",
                "2025-03-31 123456789012345678901"
            })
    void anything_else_is_told_what_a_target_looks_like(String line) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Target.valueOf(line))
                .withMessageContaining("such as 2025-03-31 90");
    }
}
