package org.plumbline.command.measure;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.measure.MeasureState.Followed;
import org.plumbline.kernel.measure.Decimals;
import org.plumbline.kernel.measure.MeasureCommand.RecordObservation;
import org.plumbline.kernel.measure.MeasureCommand.ReviseObservation;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.rules.InForce;

/** The figure of one period: recorded once, revised with a reason, suppressed where the cases are few. */
final class Observation {

    private Observation() {}

    static MeasureEvent record(Followed state, RecordObservation c, InForce inForce) {
        BigDecimal value = value(state, c.numerator(), c.denominator(), c.value());
        checkPeriod(state, c.periodFrom());
        timely(state, c.periodFrom(), c.provisional(), c.effectiveOn())
                .when(state.recorded().contains(c.periodFrom()), PERIOD_EXISTS)
                .orElseGoOn();
        if (isOfFew(state, c.numerator(), c.denominator(), value, inForce)) {
            return new ObservationSuppressed(
                    state.authority(), c.effectiveOn(), c.measureId(), c.periodFrom(), c.provisional());
        }
        return new ObservationRecorded(
                state.authority(),
                c.effectiveOn(),
                c.measureId(),
                c.periodFrom(),
                c.numerator(),
                c.denominator(),
                value,
                c.provisional());
    }

    static MeasureEvent revise(Followed state, ReviseObservation c, InForce inForce) {
        BigDecimal value = value(state, c.numerator(), c.denominator(), c.value());
        timely(state, c.periodFrom(), c.provisional(), c.effectiveOn())
                .when(!state.recorded().contains(c.periodFrom()), PERIOD_NOT_RECORDED)
                .orElseGoOn();
        if (isOfFew(state, c.numerator(), c.denominator(), value, inForce)) {
            return new RevisionSuppressed(
                    state.authority(), c.effectiveOn(), c.measureId(), c.periodFrom(), c.provisional(), c.reason());
        }
        return new ObservationRevised(
                state.authority(),
                c.effectiveOn(),
                c.measureId(),
                c.periodFrom(),
                c.numerator(),
                c.denominator(),
                value,
                c.provisional(),
                c.reason());
    }

    private static boolean isOfFew(
            Followed state,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            BigDecimal value,
            InForce inForce) {
        int fewest = fewest(state, inForce);
        return AFigureOfFewCasesIsNotStored.appliesTo(numerator, denominator, fewest)
                || state.counting().countsPeople() && AFigureOfFewCasesIsNotStored.countsTooFew(value, fewest);
    }

    /** A measure never shows less than the rules of the day allow, however it was defined. */
    private static int fewest(Followed state, InForce inForce) {
        return Math.max(state.counting().minDenominator(), inForce.board().fewestCases());
    }

    private static void checkPeriod(Followed state, LocalDate periodFrom) {
        if (!state.counting()
                .frequency()
                .isFirstDay(periodFrom, state.counting().baselineFrom())) {
            throw Invalid.field("periodFrom", state.counting().frequency().rule());
        }
    }

    private static Refusals timely(Followed state, LocalDate periodFrom, boolean provisional, LocalDate on) {
        boolean isToCome = periodFrom.isAfter(on);
        boolean hasEnded = state.counting().frequency().lastDay(periodFrom).isBefore(on);
        return new Refusals()
                .when(isToCome, PERIOD_IN_FUTURE)
                .when(!isToCome && !hasEnded && !provisional, PERIOD_NOT_ENDED);
    }

    /** A percentage is counted here from its two numbers, so that few cases cannot hide behind it. */
    private static BigDecimal value(
            Followed state, @Nullable Integer numerator, @Nullable Integer denominator, @Nullable BigDecimal value) {
        if (state.counting().unit() == MeasureUnit.PERCENT) {
            return percentage(numerator, denominator);
        }
        if (value == null) {
            throw Invalid.field("value", "is required, for this measure is no percentage");
        }
        if (state.counting().countsPeople() && !AFigureOfFewCasesIsNotStored.canCountPeople(value)) {
            throw Invalid.field("value", AFigureOfFewCasesIsNotStored.WHOLE);
        }
        return value;
    }

    private static BigDecimal percentage(@Nullable Integer numerator, @Nullable Integer denominator) {
        if (numerator == null || denominator == null) {
            throw Invalid.field("numerator", "is required with its denominator, for this measure is a percentage");
        }
        if (numerator > denominator) {
            throw Invalid.field("numerator", "must not be more than the denominator");
        }
        return denominator == 0 ? BigDecimal.ZERO : Decimals.percent(numerator, denominator);
    }
}
