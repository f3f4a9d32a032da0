package org.plumbline.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.measure.Measures.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision.*;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Target;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;

/** What a measure is to reach, how far short of it is amber, and whether it is followed at all, is the board's. */
class TheBoardChangesMeasuresTest {

    private static final MeasureFacts NONE = MeasureFacts.none();
    private static final MeasureFacts QUORATE = MeasureFacts.meeting(board(true, true, Set.of()));
    private static final MeasureFacts TOO_FEW = MeasureFacts.meeting(board(true, false, Set.of()));
    private static final MeasureFacts INTERESTED = MeasureFacts.meeting(board(true, true, Set.of("p-chair")));

    @Test
    void the_board_changes_a_target_in_an_open_and_quorate_meeting() {
        given(defined()).when(change(LATER), CHAIR, QUORATE).then(changed());
        given(defined()).when(change(LATER), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(defined())
                .when(change(LATER), CHAIR, MeasureFacts.meeting(board(true, false, Set.of())))
                .thenRefused(NO_QUORUM);
        given(defined())
                .when(change(LATER), CHAIR, MeasureFacts.meeting(board(true, true, Set.of("p-chair"))))
                .thenRefused(CONFLICT_DECLARED);
        given(defined(), changed()).when(change(LATER), CHAIR, QUORATE).thenRefused(TARGET_UNCHANGED);
        given(defined())
                .when(change(List.of(target("2026-03-31", "101"))), CHAIR, QUORATE)
                .thenInvalid("trajectory");
        invalid(() -> change(List.of(new Target(TODAY, BigDecimal.TEN))), "trajectory");
    }

    @Test
    void no_target_is_set_before_the_baseline_was_found() {
        MeasureDefined annual = defined(MeasureUnit.PERCENT, Frequency.ANNUAL);
        var early = new ChangeTarget(
                "measure", List.of(target("2025-02-28", "90")), "Sooner.", "meeting", LocalDate.of(2025, 1, 20));
        given(annual).when(early, CHAIR, QUORATE).thenInvalid("trajectory");
    }

    @Test
    void the_board_changes_how_far_short_is_amber_in_an_open_and_quorate_meeting() {
        given(defined()).when(allow("7.50"), CHAIR, QUORATE).then(allowed("5", "7.5"));
        given(defined()).when(allow("7"), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(defined()).when(allow("7"), CHAIR, TOO_FEW).thenRefused(NO_QUORUM);
        given(defined()).when(allow("7"), CHAIR, INTERESTED).thenRefused(CONFLICT_DECLARED);
        given(defined()).when(allow("5.0"), CHAIR, QUORATE).thenRefused(THRESHOLDS_UNCHANGED);
        given(defined(), allowed("5", "7")).when(allow("7"), CHAIR, QUORATE).thenRefused(THRESHOLDS_UNCHANGED);
        given(defined(), allowed("5", "7")).when(allow("5"), CHAIR, QUORATE).then(allowed("7", "5"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> allow("-1"));
    }

    @Test
    void the_board_alone_retires_a_measure_so_that_no_easier_one_takes_its_place_unseen() {
        given(defined()).when(retire(), CHAIR, QUORATE).then(retired());
        given(defined()).when(retire(), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(defined()).when(retire(), CHAIR, TOO_FEW).thenRefused(NO_QUORUM);
        given(defined()).when(retire(), CHAIR, INTERESTED).thenRefused(CONFLICT_DECLARED);
    }

    private static void invalid(ThrowingCallable made, String... fields) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(made)
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly(fields));
    }
}
