package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionVerified;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionRevised.ActionAmended;
import org.plumbline.kernel.action.ActionRevised.RatingDeclared;
import org.plumbline.kernel.action.ActionRevision.*;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionUpkept.ActionReopened;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.action.MilestoneEvent.MilestoneWaived;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.rules.InForce;

/** Whatever is asked by whomever in whatever order, some things never happen to an action. */
class ActionWalkTest {

    private static final int STEPS = 300;
    private static final List<Situation> ACTORS =
            List.of(OWNER, OWNER, OTHER_OWNER, SRO, CHAIR, as(OWNER, Role.SRO), as(OWNER, Role.CHAIR));

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_walk_keeps_the_baseline_the_duties_apart_and_what_is_complete_complete(int seed) {
        walk(new Random(seed));
    }

    @Test
    void walks_get_everywhere() {
        List<ActionEvent> all = seeds().mapToObj(seed -> walk(new Random(seed)))
                .flatMap(List::stream)
                .toList();
        assertThat(all.stream().map(Object::getClass).distinct()).hasSize((int) kinds(ActionEvent.class));
    }

    private static long kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .mapToLong(ActionWalkTest::kinds)
                        .sum()
                : 1;
    }

    private static List<ActionEvent> begun(Random random) {
        // The first boolean of every small seed is the same.
        var several = random.nextInt(1_000) % 2 == 0 ? List.of("inspection") : List.of("inspection", "other");
        var decided = new Control(random.nextBoolean(), Optional.of(new Control.Decision("meeting", "decision")));
        ActionFacts facts = ActionFacts.adding("80433", several);
        return random.nextBoolean()
                ? Action.decide(Action.initial(), Actions.add(), PM, facts)
                : Action.decide(Action.initial(), Actions.addAt("meeting"), PM, facts.controlled(decided));
    }

    private static List<ActionEvent> walk(Random random) {
        List<ActionEvent> history = new ArrayList<>(begun(random));
        ActionState state = Action.initial();
        for (ActionEvent event : history) {
            state = Action.evolve(state, event);
        }
        for (int step = 0; step < STEPS; step++) {
            Situation s = ACTORS.get(random.nextInt(ACTORS.size()));
            ActionCommand command = AskedOfActions.command(state, random);
            ActionFacts facts = AskedOfActions.facts(random);
            List<ActionEvent> events = switch (step % 10) {
                case 9 -> atMeeting(state, step, random);
                case 8 -> carry(state, random);
                default -> decide(state, command, s, facts);
            };
            assertThat(decide(state, command, s, facts))
                    .as("decide is deterministic")
                    .isEqualTo(decide(state, command, s, facts));
            for (ActionEvent event : events) {
                checkDuties(state, event, s);
                state = Action.evolve(state, event);
            }
            history.addAll(events);
            checkState(state, events);
            checkThatAnyEventFolds(state, history, random);
        }
        return history;
    }

    private static List<ActionEvent> carry(ActionState state, Random random) {
        String from = state.recommendationIds().getFirst();
        List<ActionEvent> carried = Action.carry(
                state, "action", from, "successor-" + random.nextInt(1_000_000), List.of("inspection"), TODAY);
        assertThat(carried.isEmpty()).isEqualTo(state.isVerified() || state.isCancelled());
        return carried;
    }

    private static List<ActionEvent> atMeeting(ActionState state, int step, Random random) {
        LocalDate day = random.nextBoolean() ? START : DUE.plusYears(2);
        return Action.atMeeting(state, "action", "meeting-" + step, day, InForce.standard());
    }

    private static List<ActionEvent> decide(ActionState state, ActionCommand command, Situation s, ActionFacts facts) {
        try {
            return Action.decide(state, command, s, facts);
        } catch (Refused refused) {
            assertThat(refused.refusals()).isNotEmpty();
            return List.of();
        }
    }

    private static void checkDuties(ActionState before, ActionEvent event, Situation s) {
        assertThat(!before.isVerified() && !before.isCancelled() || event instanceof ActionReopened)
                .as("nothing happens to a finished action but that it is reopened")
                .isTrue();
        if (event instanceof CompletionVerified e) {
            assertThat(before.owners()).doesNotContain(e.verifiedBy());
        }
        if (event instanceof CompletionClaimed) {
            assertThat(before.commitment().milestones().areSettled()).isTrue();
        }
        if (event instanceof RatingDeclared e) {
            assertThat(e.rating().rating().isWorseThan(e.found())).isTrue();
        }
        if (event instanceof ActionAmended e) {
            assertThat(e.successCriteria()).hasSameSizeAs(e.successCriteriaBefore());
        }
        if (event instanceof MilestoneWaived e) {
            assertThat(before.owners()).doesNotContain(e.waivedBy());
        }
        if (event instanceof DueDateChanged e) {
            assertThat(before.owners()).doesNotContain(s.actor().id());
            assertThat(before.commitment().dates().statute()).isEmpty();
            assertThat(e.nth()).isEqualTo(before.commitment().dates().changes() + 1);
            assertThat(e.meetingId() != null || !e.to().isAfter(DUE.plusDays(30)))
                    .as("beyond the limit only the board changes a date")
                    .isTrue();
        }
    }

    private static void checkState(ActionState state, List<ActionEvent> events) {
        Commitment commitment = state.commitment();
        assertThat(commitment.dates().baselineDueOn()).isEqualTo(DUE);
        assertThat(commitment.dates().dueOn()).isAfterOrEqualTo(START);
        assertThat(commitment.ownership().all())
                .contains(OWNER.actor().id(), commitment.ownership().owner());
        assertThat(events).allSatisfy(event -> assertThat(event.authority()).isEqualTo("80433"));
    }

    private static void checkThatAnyEventFolds(ActionState state, List<ActionEvent> history, Random random) {
        ActionEvent any = history.get(random.nextInt(history.size()));
        assertThat(Action.evolve(Action.initial(), any)).isNotNull();
        ActionState after = Action.evolve(state, any);
        assertThat(after.commitment().dates().baselineDueOn()).isEqualTo(DUE);
        if (state.isVerified() && !(any instanceof ActionReopened)) {
            assertThat(after).isEqualTo(state);
        }
    }
}
