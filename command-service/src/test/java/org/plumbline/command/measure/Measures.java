package org.plumbline.command.measure;

import static org.plumbline.command.decision.People.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureCommand;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision.*;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Polarity;
import org.plumbline.kernel.measure.Target;

/** A measure as the tests tell it: care leavers in touch, 41% in March 2024, 90% asked for by March 2025. */
final class Measures {

    static final LocalDate BASELINE = LocalDate.of(2024, 3, 1);
    static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    static final LocalDate THIS_MONTH = TODAY.withDayOfMonth(1);
    static final List<Target> NINETY = List.of(target("2025-03-31", "90"));
    static final List<Target> LATER = List.of(target("2026-03-31", "90"));
    static final MeasureFacts HOME = MeasureFacts.defining("80433", "inspection");

    private Measures() {}

    static Scenario<MeasureState, MeasureCommand, MeasureEvent, MeasureFacts> given(MeasureEvent... events) {
        return new Scenario<MeasureState, MeasureCommand, MeasureEvent, MeasureFacts>(
                        Measure.initial(), Measure::decide, Measure::evolve)
                .given(events);
    }

    static Target target(String by, String value) {
        return new Target(LocalDate.parse(by), new BigDecimal(value));
    }

    static DefineMeasure define() {
        return define("M1", MeasureUnit.PERCENT, Frequency.MONTHLY, BASELINE, NINETY, 5, TODAY);
    }

    static DefineMeasure define(
            String code,
            MeasureUnit unit,
            Frequency frequency,
            LocalDate baselineFrom,
            List<Target> trajectory,
            @Nullable Integer minDenominator,
            LocalDate on) {
        return new DefineMeasure(
                "measure",
                code,
                "Care leavers in touch",
                List.of("recommendation"),
                Polarity.HIGHER_IS_BETTER,
                unit,
                new BigDecimal("41.0"),
                baselineFrom,
                trajectory,
                new BigDecimal("5"),
                frequency,
                "Case system",
                minDenominator,
                null,
                on);
    }

    static MeasureDefined defined() {
        return defined(MeasureUnit.PERCENT, Frequency.MONTHLY);
    }

    static MeasureDefined defined(MeasureUnit unit, Frequency frequency) {
        return new MeasureDefined(
                "80433",
                TODAY,
                "measure",
                "inspection",
                "M1",
                "Care leavers in touch",
                List.of("recommendation"),
                Polarity.HIGHER_IS_BETTER,
                unit,
                new BigDecimal("41"),
                BASELINE,
                NINETY,
                new BigDecimal("5"),
                frequency,
                "Case system",
                5,
                false);
    }

    static RecordObservation record(LocalDate period, @Nullable Integer numerator, @Nullable Integer denominator) {
        return new RecordObservation("measure", period, numerator, denominator, null, false, TODAY);
    }

    static RecordObservation record(LocalDate period, String value, @Nullable Integer cases) {
        return new RecordObservation("measure", period, null, cases, new BigDecimal(value), false, TODAY);
    }

    static ObservationRecorded recorded(LocalDate period, int numerator, int denominator, String value) {
        return new ObservationRecorded(
                "80433", TODAY, "measure", period, numerator, denominator, new BigDecimal(value), false);
    }

    static ObservationSuppressed suppressed(LocalDate period) {
        return new ObservationSuppressed("80433", TODAY, "measure", period, false);
    }

    static ReviseObservation revise(LocalDate period, int numerator, int denominator) {
        return new ReviseObservation(
                "measure", period, numerator, denominator, null, false, "Late returns counted.", TODAY);
    }

    static ChangeTarget change(List<Target> to) {
        return new ChangeTarget("measure", to, "Fewer advisers than planned.", "meeting", TODAY);
    }

    static TargetChanged changed() {
        return new TargetChanged("80433", TODAY, "measure", NINETY, LATER, "Fewer advisers than planned.", "meeting");
    }

    static ChangeThresholds allow(String amberWithin) {
        return new ChangeThresholds(
                "measure", new BigDecimal(amberWithin), "The figures swing more.", "meeting", TODAY);
    }

    static ThresholdsChanged allowed(String from, String to) {
        return new ThresholdsChanged(
                "80433",
                TODAY,
                "measure",
                new BigDecimal(from),
                new BigDecimal(to),
                "The figures swing more.",
                "meeting");
    }

    static RetireMeasure retire() {
        return new RetireMeasure("measure", "M2 takes its place.", "meeting", TODAY);
    }

    static MeasureRetired retired() {
        return new MeasureRetired("80433", TODAY, "measure", "M2 takes its place.", "meeting");
    }
}
