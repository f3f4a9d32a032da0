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

class MeasureTest {

    private static final MeasureFacts NONE = MeasureFacts.none();
    private static final MeasureFacts QUORATE = MeasureFacts.meeting(board(true, true, Set.of()));

    @Test
    void a_measure_is_defined_once_with_numbers_that_have_one_way_to_be_written() {
        given().when(define(), PM, HOME).then(defined());
        given(defined()).when(define(), PM, HOME).thenImpossible();
        given().when(define("M1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, NINETY, null, TODAY), PM, HOME)
                .then(defined());
    }

    @Test
    void a_baseline_lies_in_the_past_and_its_targets_after_it() {
        LocalDate future = TODAY.plusMonths(1).withDayOfMonth(1);
        given().when(
                        define(
                                "M1",
                                MeasureUnit.PERCENT,
                                Frequency.MONTHLY,
                                future,
                                List.of(target("2027-01-01", "90")),
                                5,
                                TODAY),
                        PM,
                        HOME)
                .thenRefused(PERIOD_IN_FUTURE);
        invalid(
                () -> define(
                        "M1",
                        MeasureUnit.PERCENT,
                        Frequency.MONTHLY,
                        BASELINE,
                        List.of(target("2024-03-31", "90")),
                        5,
                        TODAY),
                "trajectory");
        invalid(
                () -> define("M1", MeasureUnit.PERCENT, Frequency.QUARTERLY, BASELINE, NINETY, 5, TODAY),
                "baselineFrom");
    }

    @Test
    void what_is_not_well_formed_is_named_field_by_field() {
        invalid(
                () -> define("m 1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, List.of(), 0, TODAY),
                "code",
                "minDenominator",
                "trajectory");
        List<Target> odd = List.of(
                target("2025-03-31", "101"), target("2025-03-31", "1e20"), new Target(LocalDate.MAX, BigDecimal.ONE));
        invalid(
                () -> define("M1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, odd, 5, TODAY),
                "trajectory[1].value",
                "trajectory[1].by",
                "trajectory[2].by",
                "trajectory");
        invalid(() -> new RecordObservation("measure", JANUARY, null, null, null, false, TODAY), "value");
        invalid(() -> new RecordObservation("measure", JANUARY, 1, null, null, false, TODAY), "denominator");
        invalid(() -> new RecordObservation("measure", JANUARY, 1, 9, BigDecimal.ONE, false, TODAY), "value");
        invalid(() -> record(JANUARY, -1, 9), "numerator");
        invalid(() -> record(JANUARY, "1e999999999", 9), "value");
        invalid(() -> record(JANUARY, "1.00001", 9), "value");
    }

    @Test
    void a_percentage_is_counted_from_its_two_numbers() {
        given(defined()).when(record(JANUARY, 111, 132), QA, NONE).then(recorded(JANUARY, 111, 132, "84.09"));
        given(defined()).when(record(JANUARY, "84", 132), QA, NONE).thenInvalid("numerator");
        given(defined()).when(record(JANUARY, 133, 132), QA, NONE).thenInvalid("numerator");
    }

    @Test
    void what_is_no_percentage_has_a_value() {
        var days = given(defined(MeasureUnit.DAYS, Frequency.MONTHLY));
        days.when(record(JANUARY, "12.50", null), QA, NONE)
                .then(new ObservationRecorded(
                        "80433", TODAY, "measure", JANUARY, null, null, new BigDecimal("12.5"), false));
        days.when(record(JANUARY, 1, 9), QA, NONE).thenInvalid("value");
    }

    @Test
    void a_period_has_one_figure_which_is_revised_with_a_reason() {
        given(defined(), recorded(JANUARY, 111, 132, "84.09"))
                .when(record(JANUARY, 112, 132), QA, NONE)
                .thenRefused(PERIOD_EXISTS);
        given(defined(), suppressed(JANUARY))
                .when(record(JANUARY, 112, 132), QA, NONE)
                .thenRefused(PERIOD_EXISTS);
        given(defined(), suppressed(JANUARY))
                .when(revise(JANUARY, 112, 132), QA, NONE)
                .then(new ObservationRevised(
                        "80433",
                        TODAY,
                        "measure",
                        JANUARY,
                        112,
                        132,
                        new BigDecimal("84.85"),
                        false,
                        "Late returns counted."));
        given(defined()).when(revise(JANUARY, 112, 132), QA, NONE).thenRefused(PERIOD_NOT_RECORDED);
        invalid(() -> new ReviseObservation("measure", JANUARY, 1, 9, null, false, " ", TODAY), "reason");
    }

    @Test
    void a_period_begins_where_the_frequency_says_and_not_in_the_future() {
        given(defined()).when(record(JANUARY.plusDays(1), 9, 9), QA, NONE).thenInvalid("periodFrom");
        given(defined(MeasureUnit.PERCENT, Frequency.QUARTERLY))
                .when(record(JANUARY.plusMonths(1), 9, 9), QA, NONE)
                .thenInvalid("periodFrom");
        given(defined()).when(record(THIS_MONTH.plusMonths(1), 9, 9), QA, NONE).thenRefused(PERIOD_IN_FUTURE);
    }

    @Test
    void the_figure_of_a_period_that_goes_on_is_provisional() {
        given(defined()).when(record(THIS_MONTH, 9, 9), QA, NONE).thenRefused(PERIOD_NOT_ENDED);
        given(defined())
                .when(new RecordObservation("measure", THIS_MONTH, 9, 9, null, true, TODAY), QA, NONE)
                .then(new ObservationRecorded(
                        "80433", TODAY, "measure", THIS_MONTH, 9, 9, new BigDecimal("100"), true));
    }

    @Test
    void nothing_is_asked_of_a_retired_measure() {
        var scenario = given(defined(), retired());
        scenario.when(allow("7"), CHAIR, QUORATE).thenRefused(MEASURE_RETIRED);
        scenario.when(retire(), CHAIR, QUORATE).thenRefused(MEASURE_RETIRED);
        scenario.when(record(JANUARY, 9, 9), QA, NONE).thenRefused(MEASURE_RETIRED);
        scenario.when(revise(JANUARY, 9, 9), QA, NONE).thenRefused(MEASURE_RETIRED);
        scenario.when(change(LATER), CHAIR, QUORATE).thenRefused(MEASURE_RETIRED);
    }

    @Test
    void nothing_is_asked_of_a_measure_that_was_never_defined_nor_before_it_happens() {
        given().when(record(JANUARY, 9, 9), QA, NONE).thenUnknown();
        given().when(retire(), CHAIR, QUORATE).thenUnknown();
        given(defined())
                .when(new RetireMeasure("measure", "Done.", "meeting", TOMORROW), CHAIR, QUORATE)
                .thenInvalid("effectiveOn");
    }

    @Test
    void a_target_is_typed_as_a_day_and_a_number() {
        assertThat(Target.valueOf(" 2025-03-31  90% ")).isEqualTo(target("2025-03-31", "90"));
        invalid(() -> Target.valueOf("90 2025-03-31"), "trajectory");
        invalid(() -> Target.valueOf("2025-03-31"), "trajectory");
        invalid(() -> Target.valueOf("2025-03-31 90 91"), "trajectory");
    }

    private static void invalid(ThrowingCallable made, String... fields) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(made)
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly(fields));
    }
}
