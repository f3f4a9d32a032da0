package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private final Days days = new Days();

    @Test
    void a_day_is_written_out() {
        assertThat(days.full(LocalDate.of(2026, 12, 3))).isEqualTo("3 December 2026");
        assertThat(days.month(LocalDate.of(2026, 12, 3))).isEqualTo("December 2026");
        assertThat(days.full(null)).isEmpty();
    }

    @Test
    void a_moment_is_told_in_english_time() {
        assertThat(days.at(Instant.parse("2026-07-03T13:05:00Z"))).isEqualTo("3 July 2026 at 2:05pm");
        assertThat(days.at(Instant.parse("2026-12-03T00:30:00Z"))).isEqualTo("3 December 2026 at 12:30am");
    }
}
