package org.plumbline.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.measure.Measures.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.measure.MeasureState.Followed;
import org.plumbline.command.measure.MeasureState.Retired;
import org.plumbline.kernel.measure.MeasureCommand;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.*;
import org.plumbline.kernel.measure.Target;

/** Whatever is asked by whomever in whatever order, some things never happen to a measure. */
class MeasureWalkTest {

    private static final int STEPS = 200;

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_walk_keeps_few_cases_unsaid_one_figure_a_period_and_a_retired_measure_retired(int seed) {
        List<MeasureEvent> events = walk().from(seed, STEPS);
        assertThat(events).hasSizeGreaterThan(1);
    }

    @Test
    void walks_get_everywhere() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> walk().from(seed, STEPS).stream())
                        .map(Object::getClass)
                        .distinct())
                .hasSize(Walk.kinds(MeasureEvent.class).size());
    }

    private static Walk<MeasureState, MeasureCommand, MeasureEvent, MeasureFacts> walk() {
        return new Walk<>(
                Measure.initial(), Measure::decide, Measure::evolve, MeasureWalkTest::ask, MeasureWalkTest::check);
    }

    private static Asked<MeasureCommand, MeasureFacts> ask(MeasureState state, Random random) {
        Situation by = any(random, PM, QA, CHAIR);
        LocalDate period = BASELINE.plusMonths(random.nextInt(20));
        int denominator = random.nextInt(12);
        int numerator = denominator == 0 ? 0 : random.nextInt(denominator + 1);
        MeasureCommand command = switch (random.nextInt(40)) {
            case 0, 1, 2 -> define();
            case 3 -> random.nextInt(4) == 0 ? retire() : allow(String.valueOf(random.nextInt(9)));
            case 4, 5, 6 -> change(List.of(new Target(TODAY.plusDays(1 + random.nextInt(300)), BigDecimal.TEN)));
            case 7, 8, 9, 10, 11, 12, 13, 14, 15 -> revise(period, numerator, denominator);
            default -> record(period, numerator, denominator);
        };
        boolean isDefining = command instanceof DefineMeasure;
        MeasureFacts meeting = MeasureFacts.meeting(board(
                random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextInt(4) == 0 ? Set.of("p-chair") : Set.of()));
        return new Asked<>(command, by, isDefining ? HOME : meeting);
    }

    private static void check(MeasureState before, MeasureEvent event, MeasureState after, Situation by) {
        assertThat(before).isNotInstanceOf(Retired.class);
        assertThat(event.authority()).isEqualTo("80433");
        if (event instanceof ObservationRecorded e) {
            assertThat(e.denominator()).isGreaterThanOrEqualTo(5);
            assertThat(((Followed) before).recorded()).doesNotContain(e.periodFrom());
            assertThat(e.periodFrom()).isBeforeOrEqualTo(TODAY);
        }
        if (event instanceof ObservationRevised e) {
            assertThat(e.denominator()).isGreaterThanOrEqualTo(5);
            assertThat(((Followed) before).recorded()).contains(e.periodFrom());
        }
        if (event instanceof ThresholdsChanged e) {
            assertThat(e.from()).isEqualTo(((Followed) before).amberWithin()).isNotEqualTo(e.to());
            assertThat(((Followed) after).amberWithin()).isEqualTo(e.to());
        }
        if (event instanceof TargetChanged e) {
            assertThat(e.from()).isEqualTo(((Followed) before).targets()).isNotEqualTo(e.to());
            assertThat(((Followed) after).targets()).isEqualTo(e.to());
        }
    }
}
