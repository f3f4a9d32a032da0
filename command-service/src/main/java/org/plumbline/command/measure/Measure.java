package org.plumbline.command.measure;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.measure.MeasureFacts.Home;
import org.plumbline.command.measure.MeasureState.Counting;
import org.plumbline.command.measure.MeasureState.Followed;
import org.plumbline.command.measure.MeasureState.NotDefined;
import org.plumbline.command.measure.MeasureState.Retired;
import org.plumbline.kernel.measure.Decimals;
import org.plumbline.kernel.measure.MeasureCommand;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision.*;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.rules.InForce;

/** A measure: defined, followed from period to period, retired. */
public final class Measure {

    private Measure() {}

    public static MeasureState initial() {
        return new NotDefined();
    }

    public static List<MeasureEvent> decide(
            MeasureState state, MeasureCommand command, Situation s, MeasureFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return List.of(
                switch (command) {
                    case DefineMeasure c -> define(state, c, facts);
                    case RecordObservation c -> Observation.record(followed(state), c, facts.inForce());
                    case ReviseObservation c -> Observation.revise(followed(state), c, facts.inForce());
                    case ChangeTarget c -> changeTarget(followed(state), c, s, facts);
                    case ChangeThresholds c -> changeThresholds(followed(state), c, s, facts);
                    case RetireMeasure c -> retire(followed(state), c, s, facts);
                });
    }

    private static MeasureDefined define(MeasureState state, DefineMeasure c, MeasureFacts facts) {
        if (!(state instanceof NotDefined)) {
            throw new IllegalStateException("This measure has been defined before");
        }
        int fewest = facts.inForce().board().fewestCases();
        int cases = Objects.requireNonNullElse(c.minDenominator(), fewest);
        new Refusals()
                .when(cases < fewest, DENOMINATOR_TOO_SMALL, tooFew(facts.inForce()))
                .when(
                        countsFew(c, cases),
                        DENOMINATOR_TOO_SMALL,
                        "The baseline would show fewer than " + cases + " people.")
                .when(c.baselineFrom().isAfter(c.effectiveOn()), PERIOD_IN_FUTURE)
                .orElseGoOn();
        if (Boolean.TRUE.equals(c.countsPeople()) && !AFigureOfFewCasesIsNotStored.canCountPeople(c.baseline())) {
            throw Invalid.field("baseline", AFigureOfFewCasesIsNotStored.WHOLE);
        }
        Home home = facts.home().orElseThrow();
        return new MeasureDefined(
                home.authority(),
                c.effectiveOn(),
                c.measureId(),
                home.inspectionId(),
                c.code(),
                c.title(),
                c.recommendationIds(),
                c.polarity(),
                c.unit(),
                c.baseline(),
                c.baselineFrom(),
                c.trajectory(),
                c.amberWithin(),
                c.frequency(),
                c.source(),
                cases,
                c.countsPeople());
    }

    private static boolean countsFew(DefineMeasure c, int fewest) {
        return Boolean.TRUE.equals(c.countsPeople()) && AFigureOfFewCasesIsNotStored.countsTooFew(c.baseline(), fewest);
    }

    private static String tooFew(InForce inForce) {
        return "Under " + inForce.named() + " no measure shows figures of fewer than "
                + inForce.board().fewestCases() + " cases.";
    }

    private static TargetChanged changeTarget(Followed state, ChangeTarget c, Situation s, MeasureFacts facts) {
        if (state.counting().unit() == MeasureUnit.PERCENT
                && c.trajectory().stream().anyMatch(t -> !Decimals.isPercentage(t.value()))) {
            throw Invalid.field("trajectory", "must be between 0 and 100");
        }
        LocalDate baselineEnds =
                state.counting().frequency().lastDay(state.counting().baselineFrom());
        if (c.trajectory().stream().anyMatch(t -> !t.by().isAfter(baselineEnds))) {
            throw Invalid.field("trajectory", "must be after the baseline's period");
        }
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .when(c.trajectory().equals(state.targets()), TARGET_UNCHANGED)
                .orElseGoOn();
        return new TargetChanged(
                state.authority(),
                c.effectiveOn(),
                c.measureId(),
                state.targets(),
                c.trajectory(),
                c.reason(),
                c.meetingId());
    }

    private static ThresholdsChanged changeThresholds(
            Followed state, ChangeThresholds c, Situation s, MeasureFacts facts) {
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .when(c.amberWithin().equals(state.amberWithin()), THRESHOLDS_UNCHANGED)
                .orElseGoOn();
        return new ThresholdsChanged(
                state.authority(),
                c.effectiveOn(),
                c.measureId(),
                state.amberWithin(),
                c.amberWithin(),
                c.reason(),
                c.meetingId());
    }

    /** By the board alone: else a measure could be dropped and defined anew to reach less. */
    private static MeasureRetired retire(Followed state, RetireMeasure c, Situation s, MeasureFacts facts) {
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .orElseGoOn();
        return new MeasureRetired(state.authority(), c.effectiveOn(), c.measureId(), c.reason(), c.meetingId());
    }

    private static Followed followed(MeasureState state) {
        return switch (state) {
            case Followed followed -> followed;
            case NotDefined _ -> throw new Unknown("measure");
            case Retired _ -> throw Refused.because(MEASURE_RETIRED);
        };
    }

    public static MeasureState evolve(MeasureState state, MeasureEvent event) {
        return switch (state) {
            case NotDefined _
            when event instanceof MeasureDefined e ->
                new Followed(
                        e.authority(),
                        e.inspectionId(),
                        e.recommendationIds(),
                        new Counting(
                                e.unit(),
                                e.frequency(),
                                e.baselineFrom(),
                                e.minDenominator(),
                                Boolean.TRUE.equals(e.countsPeople())),
                        Set.of(),
                        e.trajectory(),
                        e.amberWithin());
            case Followed followed -> evolve(followed, event);
            case NotDefined _, Retired _ -> state;
        };
    }

    private static MeasureState evolve(Followed state, MeasureEvent event) {
        return switch (event) {
            case ObservationRecorded e -> state.with(e.periodFrom());
            case ObservationSuppressed e -> state.with(e.periodFrom());
            case TargetChanged e -> state.towards(e.to());
            case ThresholdsChanged e -> state.within(e.to());
            case MeasureRetired _ -> new Retired(state.authority(), state.recommendationIds());
            case MeasureDefined _, ObservationRevised _, RevisionSuppressed _ -> state;
        };
    }
}
