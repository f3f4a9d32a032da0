package org.plumbline.command.measure;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.measure.MeasureFacts.Home;
import org.plumbline.command.measure.MeasureState.Followed;
import org.plumbline.command.measure.MeasureState.NotDefined;
import org.plumbline.command.measure.MeasureState.Retired;
import org.plumbline.kernel.measure.Decimals;
import org.plumbline.kernel.measure.MeasureCommand;
import org.plumbline.kernel.measure.MeasureCommand.*;
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
                .when(c.baselineFrom().isAfter(c.effectiveOn()), PERIOD_IN_FUTURE)
                .orElseGoOn();
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
                cases);
    }

    private static String tooFew(InForce inForce) {
        return "Under " + inForce.named() + " no measure shows figures of fewer than "
                + inForce.board().fewestCases() + " cases.";
    }

    private static TargetChanged changeTarget(Followed state, ChangeTarget c, Situation s, MeasureFacts facts) {
        if (state.unit() == MeasureUnit.PERCENT
                && c.trajectory().stream().anyMatch(t -> !Decimals.isPercentage(t.value()))) {
            throw Invalid.field("trajectory", "must be between 0 and 100");
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

    private static MeasureRetired retire(Followed state, RetireMeasure c, Situation s, MeasureFacts facts) {
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .orElseGoOn();
        return new MeasureRetired(state.authority(), c.effectiveOn(), c.measureId(), c.reason());
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
                        e.unit(),
                        e.frequency(),
                        e.baselineFrom(),
                        e.minDenominator(),
                        Set.of(),
                        e.trajectory());
            case Followed followed -> evolve(followed, event);
            case NotDefined _, Retired _ -> state;
        };
    }

    private static MeasureState evolve(Followed state, MeasureEvent event) {
        return switch (event) {
            case ObservationRecorded e -> state.with(e.periodFrom());
            case ObservationSuppressed e -> state.with(e.periodFrom());
            case TargetChanged e -> state.towards(e.to());
            case MeasureRetired _ -> new Retired(state.authority(), state.recommendationIds());
            case MeasureDefined _, ObservationRevised _, RevisionSuppressed _ -> state;
        };
    }
}
