package org.plumbline.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.measure.Measures.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

/** What would tell of a few children is not stored. */
class FewCasesTest {

    private static final MeasureFacts NONE = MeasureFacts.none();

    @Test
    void no_measure_is_defined_to_show_fewer_cases_than_the_rules_allow() {
        given().when(define("M1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, NINETY, 1, TODAY), PM, HOME)
                .thenRefused(DENOMINATOR_TOO_SMALL);
        given().when(
                        define("M1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, NINETY, 5, TODAY),
                        PM,
                        HOME.under(fewest(6)))
                .thenRefused(DENOMINATOR_TOO_SMALL);
    }

    @Test
    void a_figure_of_fewer_cases_than_the_rules_of_its_day_allow_is_suppressed_however_the_measure_was_defined() {
        LocalDate period = BASELINE.plusMonths(1);
        var figure = new org.plumbline.kernel.measure.MeasureCommand.RecordObservation(
                "measure", period, 5, 9, null, false, TODAY);
        given(defined())
                .when(figure, PM, NONE.under(fewest(10)))
                .then(new org.plumbline.kernel.measure.MeasureEvent.ObservationSuppressed(
                        "80433", TODAY, "measure", period, false));
    }

    private static InForce fewest(int cases) {
        BoardRules s = BoardRules.standard();
        var board = new BoardRules(1, false, s.assurance(), 90, null, s.riskBands(), cases, 30, 2);
        return new InForce(1, BASELINE, Rules.standard(), board);
    }

    @Test
    void a_figure_that_gives_a_few_away_by_subtraction_is_suppressed() {
        given(defined()).when(record(JANUARY, 3, 200), QA, NONE).then(suppressed(JANUARY));
        given(defined()).when(record(JANUARY, 197, 200), QA, NONE).then(suppressed(JANUARY));
        given(defined()).when(record(JANUARY, 5, 200), QA, NONE).then(recorded(JANUARY, 5, 200, "2.5"));
        given(defined()).when(record(JANUARY, 195, 200), QA, NONE).then(recorded(JANUARY, 195, 200, "97.5"));
        given(defined()).when(record(JANUARY, 0, 200), QA, NONE).then(recorded(JANUARY, 0, 200, "0"));
        given(defined()).when(record(JANUARY, 200, 200), QA, NONE).then(recorded(JANUARY, 200, 200, "100"));
    }

    @Test
    void a_figure_of_few_cases_leaves_no_number_in_the_event() {
        given(defined()).when(record(JANUARY, 3, 4), QA, NONE).then(suppressed(JANUARY));
        given(defined()).when(record(JANUARY, 0, 0), QA, NONE).then(suppressed(JANUARY));
        given(defined()).when(record(JANUARY, 5, 5), QA, NONE).then(recorded(JANUARY, 5, 5, "100"));
        given(defined(MeasureUnit.DAYS, Frequency.MONTHLY))
                .when(record(JANUARY, "12.5", 4), QA, NONE)
                .then(suppressed(JANUARY));
        given(defined(), recorded(JANUARY, 111, 132, "84.09"))
                .when(revise(JANUARY, 3, 4), QA, NONE)
                .then(new RevisionSuppressed("80433", TODAY, "measure", JANUARY, false, "Late returns counted."));
    }

    @Test
    void a_number_that_counts_people_is_suppressed_where_they_are_few() {
        var counting = given(people());
        counting.when(record(JANUARY, "4", null), QA, NONE).then(suppressed(JANUARY));
        counting.when(record(JANUARY, "5", null), QA, NONE).then(counted("5"));
        counting.when(record(JANUARY, "0", null), QA, NONE).then(counted("0"));
        counting.when(record(JANUARY, "5", null), QA, NONE.under(fewest(6))).then(suppressed(JANUARY));
        given(defined(MeasureUnit.NUMBER, Frequency.MONTHLY))
                .when(record(JANUARY, "4", null), QA, NONE)
                .then(counted("4"));
    }

    @Test
    void people_are_counted_in_whole_numbers() {
        given(people()).when(record(JANUARY, "5.5", null), QA, NONE).thenInvalid("value");
        given(people()).when(record(JANUARY, "-5", null), QA, NONE).thenInvalid("value");
    }

    @Test
    void no_baseline_shows_few_people_and_no_share_is_said_to_count_them() {
        given().when(counting(MeasureUnit.NUMBER, "4"), PM, HOME).thenRefused(DENOMINATOR_TOO_SMALL);
        given().when(counting(MeasureUnit.NUMBER, "5.5"), PM, HOME).thenInvalid("baseline");
        given().when(counting(MeasureUnit.NUMBER, "41"), PM, HOME).then(people());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> counting(MeasureUnit.DAYS, "41"))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("countsPeople"));
    }

    private static DefineMeasure counting(MeasureUnit unit, String baseline) {
        DefineMeasure c = define("M1", unit, Frequency.MONTHLY, BASELINE, NINETY, 5, TODAY);
        return new DefineMeasure(
                c.measureId(),
                c.code(),
                c.title(),
                c.recommendationIds(),
                c.polarity(),
                unit,
                new BigDecimal(baseline),
                BASELINE,
                NINETY,
                c.amberWithin(),
                c.frequency(),
                c.source(),
                5,
                true,
                TODAY);
    }

    private static MeasureDefined people() {
        MeasureDefined e = defined(MeasureUnit.NUMBER, Frequency.MONTHLY);
        return new MeasureDefined(
                e.authority(),
                e.effectiveOn(),
                e.measureId(),
                e.inspectionId(),
                e.code(),
                e.title(),
                e.recommendationIds(),
                e.polarity(),
                e.unit(),
                e.baseline(),
                e.baselineFrom(),
                e.trajectory(),
                e.amberWithin(),
                e.frequency(),
                e.source(),
                e.minDenominator(),
                true);
    }

    private static ObservationRecorded counted(String value) {
        return new ObservationRecorded("80433", TODAY, "measure", JANUARY, null, null, new BigDecimal(value), false);
    }
}
