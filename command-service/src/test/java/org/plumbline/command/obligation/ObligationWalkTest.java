package org.plumbline.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.obligation.ObligationState.*;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;

/** Whatever is asked by whomever in whatever order, some things never happen to a statutory clock. */
class ObligationWalkTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();
    /** With a day of mourning more. */
    private static final WorkingCalendar ANOTHER = BankHolidays.read("2024-05-27\n2024-06-17\n2024-08-26\n");

    private static final LocalDate RECEIVED = LocalDate.of(2024, 5, 16);

    @Test
    void no_walk_submits_what_is_not_approved_or_undoes_a_submission_and_walks_get_everywhere() {
        Stream<ObligationEvent> all = Stream.of(
                        ObligationTest.statement(),
                        ObligationTest.report(),
                        ObligationTest.draft(),
                        ObligationTest.changeable())
                .flatMap(ObligationWalkTest::walks);
        Set<Class<?>> happened = all.map(Object::getClass).collect(Collectors.toSet());
        assertThat(happened).isEqualTo(kindsBut(ObligationStarted.class));
    }

    private static Set<Class<?>> kindsBut(Class<?> first) {
        return Walk.kinds(ObligationEvent.class).stream()
                .filter(kind -> kind != first)
                .collect(Collectors.toSet());
    }

    private static Stream<ObligationEvent> walks(ObligationStarted started) {
        Walk<ObligationState, Record, ObligationEvent, ObligationFacts> walk = new Walk<>(
                Obligation.evolve(Obligation.initial(), started),
                ObligationWalkTest::decide,
                Obligation::evolve,
                (state, random) -> ask(random),
                ObligationWalkTest::check);
        return IntStream.range(0, 40).boxed().flatMap(seed -> walk.from(seed, 150).stream());
    }

    /** The day of receipt is corrected on the inspection, which counts its clocks again. */
    private record ReceiptCorrected(LocalDate receivedOn, LocalDate day) {}

    private static List<ObligationEvent> decide(
            ObligationState state, Record asked, Situation by, ObligationFacts facts) {
        return asked instanceof ReceiptCorrected c
                ? Obligation.restart(state, "o", c.receivedOn(), c.day(), "The post book.", facts.calendar())
                : Obligation.decide(state, (ObligationCommand) asked, by, facts);
    }

    private static void check(ObligationState before, ObligationEvent event, ObligationState after, Situation by) {
        Clock was = ((Started) before).clock();
        Clock is = ((Started) after).clock();
        boolean isCountedAgain = event instanceof ObligationRecalculated
                || event instanceof ClockRestarted
                || event instanceof ClockExtended && was.rule().mayBeExtended();
        assertThat(is.dueOn().equals(was.dueOn()) || isCountedAgain)
                .as("nothing that anybody asks moves a statutory date")
                .isTrue();
        assertThat(is.approved().keySet()).containsAll(was.approved().keySet());
        switch (event) {
            case StatementSubmitted e -> {
                assertThat(before).isInstanceOf(Owed.class);
                assertThat(was.approved()).containsKey(e.planVersion());
                assertThat(e.daysLate() > 0).isEqualTo(e.effectiveOn().isAfter(was.dueOn()) && !was.wasInTime());
            }
            case SubmissionReturned _, SubmissionAcknowledged _ ->
                assertThat(before).isInstanceOf(Submitted.class);
            case ObligationMissed e -> {
                assertThat(was.isMissed()).as("missed is said once").isFalse();
                assertThat(was.wasInTime()).isFalse();
                assertThat(e.effectiveOn()).isEqualTo(was.dueOn().plusDays(1));
                assertThat(before).isInstanceOf(Owed.class);
            }
            case ObligationDueSoon e -> {
                assertThat(e.reminder()).isLessThan(was.reminded());
                assertThat(e.workingDaysLeft()).isLessThanOrEqualTo(e.reminder());
                assertThat(before).isInstanceOf(Owed.class);
            }
            case StatementPublished _, DraftShared _ -> {}
            case ClockStoodDown _ -> assertThat(before).isInstanceOf(Owed.class);
            default -> assertThat(after).hasSameClassAs(before);
        }
        if (before instanceof Acknowledged || before instanceof Fulfilled || before instanceof StoodDown) {
            assertThat(after).hasSameClassAs(before);
        }
    }

    private static Asked<Record, ObligationFacts> ask(Random random) {
        LocalDate day = RECEIVED.plusDays(random.nextInt(150));
        return new Asked<>(
                command(random, day),
                any(random, PM, CLERK, DCS, SRO),
                ObligationFacts.counting(any(random, CALENDAR, CALENDAR, ANOTHER)));
    }

    private static Record command(Random random, LocalDate day) {
        String version = any(random, "1", "2", "3");
        // What ends a walk is asked for rarely.
        return switch (random.nextInt(41)) {
            case 0 -> new AcknowledgeSubmission("o", null, day);
            case 1, 2 -> new PublishStatement("o", "council.example", day);
            case 3, 4, 5 -> new ShareDraft("o", "The inspectorate", day);
            case 6, 7 -> new ApproveStatement("o", version, "Full Council", "C 12", day);
            case 8, 9, 10, 11, 12, 13 -> new SubmitStatement("o", version, List.of("HMCI"), "Post", null, day);
            case 14, 15, 16, 17, 18, 19, 20 -> new ReturnSubmission("o", "No timetable.", day);
            case 21 -> new ExtendClock("o", RECEIVED.plusDays(random.nextInt(200)), "By letter.", day);
            case 22 -> new StandDownClock("o", "Not required.", day);
            case 23 -> new ReceiptCorrected(RECEIVED.minusDays(random.nextInt(5)), day);
            default -> new CheckObligation("o", day);
        };
    }
}
