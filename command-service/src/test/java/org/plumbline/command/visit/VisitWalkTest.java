package org.plumbline.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.visit.Visits.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.visit.VisitFacts.About;
import org.plumbline.command.visit.VisitState.*;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.*;

/** Whatever is asked by whomever in whatever order, some things never happen to a visit. */
class VisitWalkTest {

    private static final Walk<VisitState, VisitCommand, VisitEvent, VisitFacts> WALK = new Walk<>(
            Visit.initial(), Visit::decide, Visit::evolve, (state, random) -> ask(random), VisitWalkTest::check);

    @Test
    void no_walk_publishes_a_first_letter_without_a_reason_and_walks_get_everywhere() {
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, 200).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(Walk.kinds(VisitEvent.class));
    }

    private static void check(VisitState before, VisitEvent event, VisitState after, Situation by) {
        assertThat(before).isNotInstanceOf(Ended.class);
        if (event instanceof LetterPublished e
                && e.overrideReason() == null
                && ((Written) before).known().firstLetterUnpublished()) {
            assertThat(((Written) before).known().first()).isFalse();
            assertThat(((Written) before).letter().sequence()).isGreaterThan(1);
        }
        if (event instanceof VisitCancelled) {
            assertThat(before).isInstanceOfAny(Notified.class, Scheduled.class);
        }
        if (after instanceof Written written) {
            assertThat(written.letter().receivedOn())
                    .isAfterOrEqualTo(written.known().lastDay());
        }
        if (after instanceof OnRecord visit) {
            assertThat(visit.known().firstDay()).isAfter(RECEIVED);
        }
    }

    private static Asked<VisitCommand, VisitFacts> ask(Random random) {
        LocalDate day = RECEIVED.plusDays(random.nextInt(80));
        var intervention = new Intervention(
                "80433",
                true,
                random.nextInt(20) == 0,
                Optional.of(RECEIVED),
                random.nextBoolean() ? List.of(RECEIVED) : List.of(),
                random.nextInt(4) > 0);
        var facts = new VisitFacts(
                Optional.of(intervention),
                Optional.of(new About(any(random, "inspection", "inspection", "another"), random.nextInt(4) == 0)),
                "new",
                random.nextBoolean() ? List.of("r-1") : List.of());
        return new Asked<>(command(random, day), any(random, PM, CLERK, QA, DCS), facts);
    }

    private static VisitCommand command(Random random, LocalDate day) {
        // What ends a walk is asked for rarely.
        return switch (random.nextInt(30)) {
            case 0 -> new CancelVisit(ID, "Not now.", TODAY);
            case 1 -> new ConcludeVisit(ID, "Done.", TODAY);
            case 2, 3, 4 -> announce(day);
            case 5, 6, 7 -> schedule(day);
            case 8, 9, 10 -> start();
            case 11, 12, 13 -> new RecordFeedback(ID, "Steady progress.", TODAY);
            case 14, 15, 16 -> new RecordLetterReceived(ID, day, 1 + random.nextInt(3), null, TODAY);
            case 17, 18 -> publish(day, random.nextBoolean() ? "So it is." : null);
            case 19 -> correct(day, 1 + random.nextInt(3));
            case 20 -> new KeepLetterUnpublished(ID, "So it is.", TODAY);
            default ->
                random.nextBoolean()
                        ? find("r-1", any(random, Direction.values()), null)
                        : find(null, any(random, Direction.values()), "Supervise.");
        };
    }
}
