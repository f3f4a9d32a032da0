package org.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    private static final LocalDate BASELINE = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2025-02-01, 2025-02-28, February 2025",
        "QUARTERLY, 2025-10-01, 2025-12-31, October to December 2025",
        "TERMLY, 2024-09-01, 2024-12-31, September to December 2024",
        "TERMLY, 2025-01-01, 2025-03-31, January to March 2025",
        "TERMLY, 2025-04-01, 2025-08-31, April to August 2025",
        "ANNUAL, 2024-03-01, 2025-02-28, March 2024 to February 2025"
    })
    void a_period_begins_ends_and_is_named(Frequency frequency, LocalDate first, LocalDate last, String named) {
        assertThat(frequency.isFirstDay(first, BASELINE)).isTrue();
        assertThat(frequency.lastDay(first)).isEqualTo(last);
        assertThat(frequency.say(first)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2025-02-02, must be the first day of a month",
        "QUARTERLY, 2025-02-01, 'must be the first day of January, April, July or October'",
        "TERMLY, 2025-07-01, 'must be the first day of September, January or April'",
        "ANNUAL, 2025-04-01, 'must be the first day of the month that the baseline''s period begins with'"
    })
    void another_day_begins_none_and_the_rule_says_which_does(Frequency frequency, LocalDate day, String rule) {
        assertThat(frequency.isFirstDay(day, BASELINE)).isFalse();
        assertThat(frequency.rule()).isEqualTo(rule);
    }
}
