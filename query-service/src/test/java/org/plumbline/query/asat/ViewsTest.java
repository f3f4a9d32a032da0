package org.plumbline.query.asat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.audience.OpenChanges;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.springframework.transaction.PlatformTransactionManager;

class ViewsTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Ledger ledger = mock(Ledger.class);
    private final PositionTable positions = mock(PositionTable.class);
    private final Snapshots snapshots = new Snapshots(positions, mock(PlatformTransactionManager.class), 1);
    private final OpenChanges changes = mock(OpenChanges.class);

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

    @Test
    void whoever_waits_for_a_change_that_is_closed_to_them_hears_no_more_than_that_it_has_not_come() {
        Audience somebody = Audience.whole();
        when(ledger.positionOf("open", 3)).thenReturn(OptionalLong.of(12));
        when(ledger.positionOf("closed", 3)).thenReturn(OptionalLong.of(12));
        when(ledger.positionOf("unheard of", 3)).thenReturn(OptionalLong.empty());
        when(changes.isOpen("open", 12, somebody)).thenReturn(true);
        Views views = on("2025-01-31");
        assertThat(views.of(null, null, "open:3", somebody).isCaughtUp()).isTrue();
        List<View> untold = Stream.of("closed:3", "unheard of:3")
                .parallel()
                .map(after -> views.of(null, null, after, somebody))
                .toList();
        assertThat(untold.get(0)).isEqualTo(untold.get(1));
        assertThat(untold.get(0).isCaughtUp()).isFalse();
    }

    private Views on(String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ENGLAND).toInstant();
        return new Views(ledger, positions, snapshots, changes, Clock.fixed(noon, ENGLAND));
    }
}
