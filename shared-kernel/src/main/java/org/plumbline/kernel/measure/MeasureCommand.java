package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a measure. */
public sealed interface MeasureCommand extends Command
        permits MeasureDecision,
                MeasureCommand.DefineMeasure,
                MeasureCommand.RecordObservation,
                MeasureCommand.ReviseObservation {

    String measureId();

    @Override
    default String target() {
        return measureId();
    }

    /**
     * @param code short name, unique in its authority, such as {@code M1}
     * @param recommendationIds what it measures the difference of
     * @param baseline where it started, in the unit
     * @param baselineFrom first day of the period that the baseline was found in
     * @param trajectory where it should be by which day; straight lines in between
     * @param amberWithin how far short of the trajectory is amber rather than red, in the unit or in percentage points
     * @param source where the figures come from
     * @param minDenominator figures of fewer cases are suppressed; as few as the board's rules allow when not given
     * @param countsPeople whether a number counts people, so that few are suppressed; false when not given
     */
    record DefineMeasure(
            String measureId,
            String code,
            String title,
            List<String> recommendationIds,
            Polarity polarity,
            MeasureUnit unit,
            BigDecimal baseline,
            LocalDate baselineFrom,
            List<Target> trajectory,
            BigDecimal amberWithin,
            Frequency frequency,
            String source,
            @Nullable Integer minDenominator,
            @Nullable Boolean countsPeople,
            LocalDate effectiveOn)
            implements MeasureCommand {

        public DefineMeasure {
            boolean isPercent = unit == MeasureUnit.PERCENT;
            Checks checks = new Checks()
                    .that(
                            code != null && code.matches("[A-Z][A-Z0-9]{0,9}"),
                            "code",
                            "must be a capital letter and up to 9 more capitals or digits, such as M1")
                    .text("title", title, 300)
                    .notEmpty("recommendationIds", recommendationIds)
                    .texts("recommendationIds", recommendationIds, 100)
                    .required("polarity", polarity)
                    .required("unit", unit)
                    .that(!isPercent || Decimals.isPercentage(baseline), "baseline", "must be between 0 and 100")
                    .required("frequency", frequency)
                    .text("source", source, 500)
                    .that(
                            minDenominator == null || minDenominator >= 1 && minDenominator <= 10_000,
                            "minDenominator",
                            "must be between 1 and 10000")
                    .that(
                            !Boolean.TRUE.equals(countsPeople) || unit == MeasureUnit.NUMBER,
                            "countsPeople",
                            "must be false where the unit is not NUMBER")
                    .required("effectiveOn", effectiveOn);
            Decimals.check(checks, "baseline", baseline);
            Decimals.checkNotNegative(checks, "amberWithin", amberWithin);
            Targets.checkBaseline(checks, baselineFrom, frequency);
            Targets.check(checks, trajectory);
            Targets.checkAfter(checks, trajectory, Targets.endOf(baselineFrom, frequency), "the baseline's period");
            checks.that(
                    !isPercent
                            || trajectory == null
                            || trajectory.stream().allMatch(t -> t == null || Decimals.isPercentage(t.value())),
                    "trajectory",
                    "must be between 0 and 100");
            checks.orElseGoOn();
            recommendationIds = recommendationIds.stream().distinct().toList();
            baseline = Decimals.plain(baseline);
            amberWithin = Decimals.plain(amberWithin);
            trajectory = Targets.plain(trajectory);
            countsPeople = Boolean.TRUE.equals(countsPeople);
        }
    }

    /**
     * A figure: numerator and denominator of a percentage, or else a value, with the number of cases where there is one.
     *
     * @param periodFrom first day of the period
     * @param provisional whether it may still change
     */
    record RecordObservation(
            String measureId,
            LocalDate periodFrom,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal value,
            boolean provisional,
            LocalDate effectiveOn)
            implements MeasureCommand {

        public RecordObservation {
            figures(numerator, denominator, value)
                    .required("periodFrom", periodFrom)
                    .that(Targets.isInReach(periodFrom), "periodFrom", Targets.REACH)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            value = value == null ? null : Decimals.plain(value);
        }
    }

    /** Takes the place of the figure of a period; the one before stays visible. */
    record ReviseObservation(
            String measureId,
            LocalDate periodFrom,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal value,
            boolean provisional,
            String reason,
            LocalDate effectiveOn)
            implements MeasureCommand {

        public ReviseObservation {
            figures(numerator, denominator, value)
                    .required("periodFrom", periodFrom)
                    .that(Targets.isInReach(periodFrom), "periodFrom", Targets.REACH)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            value = value == null ? null : Decimals.plain(value);
        }
    }

    private static Checks figures(
            @Nullable Integer numerator, @Nullable Integer denominator, @Nullable BigDecimal value) {
        return new Checks()
                .that(numerator != null || value != null, "value", "is required, or numerator and denominator are")
                .that(numerator == null || value == null, "value", "is counted from numerator and denominator")
                .that(numerator == null || denominator != null, "denominator", "is required with a numerator")
                .that(numerator == null || numerator >= 0, "numerator", "must not be negative")
                .that(denominator == null || denominator >= 0, "denominator", "must not be negative")
                .that(
                        value == null || Decimals.isWritable(value),
                        "value",
                        "must have at most 9 digits and 4 decimals");
    }
}
