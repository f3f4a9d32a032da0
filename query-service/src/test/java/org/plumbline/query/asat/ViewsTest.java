package org.plumbline.query.asat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;

class ViewsTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Ledger ledger = mock(Ledger.class);
    private final PositionTable positions = mock(PositionTable.class);

    @BeforeEach
    void known() {
        when(positions.reachedByAll()).thenReturn(40L);
        when(ledger.knownAt(17)).thenReturn(Optional.of(Instant.parse("2024-06-30T23:30:00Z")));
        when(ledger.knownAt(400)).thenReturn(Optional.empty());
    }

    @Test
    void a_view_at_a_position_is_reckoned_from_the_day_it_was_known_however_late_one_looks() {
        for (String day : new String[] {"2024-07-02", "2025-01-31", "2026-11-26"}) {
            View view = on(day).of("17", null, null, Audience.whole());
            assertThat(view.position()).isEqualTo(17);
            assertThat(view.today()).as("half past midnight in England").isEqualTo(LocalDate.of(2024, 7, 1));
        }
    }

    @Test
    void a_day_that_is_asked_about_comes_before_the_day_of_knowing() {
        assertThat(on("2025-01-31")
                        .of("17", "2024-05-05", null, Audience.whole())
                        .today())
                .isEqualTo(LocalDate.of(2024, 5, 5));
    }

    @Test
    void a_position_that_is_still_to_come_is_now() {
        View view = on("2025-01-31").of("400", null, null, Audience.whole());
        assertThat(view.position()).isEqualTo(40);
        assertThat(view.today()).isEqualTo(LocalDate.of(2025, 1, 31));
    }

    private Views on(String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ENGLAND).toInstant();
        return new Views(ledger, positions, Clock.fixed(noon, ENGLAND));
    }
}
