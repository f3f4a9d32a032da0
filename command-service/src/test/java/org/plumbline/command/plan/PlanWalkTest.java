package org.plumbline.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.plan.Plans.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.plan.PlanState.*;
import org.plumbline.kernel.plan.ChainStep;
import org.plumbline.kernel.plan.PlanCommand;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent.*;

/** Whatever is asked by whomever in whatever order, some things never happen to a plan. */
class PlanWalkTest {

    private static final int STEPS = 600;
    private static final Walk<PlanState, PlanCommand, PlanEvent, PlanFacts> WALK =
            new Walk<>(Plan.initial(), Plan::decide, Plan::evolve, PlanWalkTest::ask, PlanWalkTest::check);

    @Test
    void every_walk_keeps_what_was_frozen_and_the_order_of_the_chain_and_walks_get_everywhere() {
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, STEPS).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(Walk.kinds(PlanEvent.class).stream()
                        // What a statement brings about, nobody asks of the plan.
                        .filter(kind -> kind != VersionSubmitted.class)
                        .toList());
    }

    private static void check(PlanState before, PlanEvent event, PlanState after, Situation by) {
        assertThat(before).isNotInstanceOf(Ended.class);
        Outline held = ((Drafted) after).outline();
        List<String> linked = held.priorities().stream()
                .flatMap(p -> p.recommendationIds().stream())
                .toList();
        assertThat(linked).doesNotHaveDuplicates();
        if (before instanceof Drafted earlier) {
            assertThat(held.hashes().subList(0, earlier.outline().latest()))
                    .isEqualTo(earlier.outline().hashes());
            if (!(before instanceof Draft)) {
                assertThat(held.priorities()).isEqualTo(earlier.outline().priorities());
            }
        }
        switch (event) {
            case VersionEndorsed e -> passes((Frozen) before, e.body(), by);
            case VersionApproved e -> {
                passes((Frozen) before, e.body(), by);
                assertThat(((Frozen) before).passed()).isEqualTo(CHAIN.steps().size() - 1);
            }
            case PlanWentLive _ -> assertThat(before).isInstanceOf(Approved.class);
            case PlanClosed _ -> assertThat(((Drafted) before).outline().live()).isPositive();
            case PlanWithdrawn _ ->
                assertThat(((Drafted) before).outline().approved()).isZero();
            default -> {}
        }
    }

    private static void passes(Frozen frozen, String body, Situation by) {
        ChainStep next = CHAIN.steps().get(frozen.passed());
        assertThat(body).isEqualTo(next.body());
        assertThat(by.actor().role()).isEqualTo(next.recordedBy());
        assertThat(by.actor().id()).isNotEqualTo(frozen.frozenBy());
    }

    private static Asked<PlanCommand, PlanFacts> ask(PlanState state, Random random) {
        Situation by = any(random, PM, CHAIR, CLERK, DCS, as(PM, org.plumbline.kernel.actor.Role.CLERK));
        PlanFacts facts = new PlanFacts(
                Optional.of(CHAIN),
                List.of(PrioritiesTest.confirmed("80433")),
                Optional.of(any(random, accepted(), recommendation("inspection"))),
                any(random, "c", "d", "e").repeat(64),
                board(random.nextInt(4) > 0, random.nextInt(4) > 0, Set.of()),
                random.nextBoolean() ? List.of("r-1") : List.of());
        return new Asked<>(command(state, random), by, facts);
    }

    private static PlanCommand command(PlanState state, Random random) {
        int version = state instanceof Drafted d ? d.outline().latest() + random.nextInt(6) / 5 : 1;
        String body = state instanceof Frozen f && random.nextInt(4) > 0
                ? CHAIN.steps().get(f.passed()).body()
                : any(random, BOARD, COMMITTEE, COUNCIL);
        @Nullable String minute = random.nextBoolean() ? null : "M 3";
        String priority = any(random, "p-1", "p-2", "p-3");
        LocalDate day = TODAY.minusDays(random.nextInt(2));
        // What ends a walk is asked for rarely.
        return switch (random.nextInt(70)) {
            case 0 ->
                random.nextInt(5) == 0
                        ? new WithdrawPlan("plan", "Wrong inspection.", TODAY)
                        : new RefreshPlan("plan", "What the visit found.", null, TODAY);
            case 1 -> new ClosePlan("plan", "meeting", "All of it holds.", TODAY);
            case 2, 3, 4 -> new DraftPlan("plan", List.of("inspection"), "Better", STARTS, ENDS, "board", TODAY);
            case 5, 6, 7, 8 -> add(priority + random.nextInt(1000));
            case 9, 10, 11 -> add(priority);
            case 12, 13 -> new RenamePriority("plan", priority, "Title " + random.nextInt(5), day);
            case 14, 15 -> new AssignPrioritySro("plan", priority, "Office " + random.nextInt(5), "p-sro", day);
            case 16, 17, 18, 19, 20 -> new LinkRecommendation("plan", priority, "r-" + random.nextInt(4), day);
            case 21, 22, 23, 24, 25, 26 -> new FreezeVersion("plan", day);
            case 46, 47, 48, 49, 50 -> new AddContribution("plan", priority, "r-" + random.nextInt(4), day);
            case 51, 52, 53, 54, 55 -> new EndContribution("plan", priority, "r-" + random.nextInt(4), day);
            case 27 -> new ReturnVersion("plan", Math.max(1, version), body, "Why.", "meeting", minute, TODAY);
            case 28, 29, 30 -> new DeclareLive("plan", TODAY);
            case 31 -> new RefreshPlan("plan", "What the visit found.", null, TODAY);
            case 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45 ->
                new ApproveVersion("plan", Math.max(1, version), body, "meeting", minute, day);
            default -> new EndorseVersion("plan", Math.max(1, version), body, "meeting", minute, day);
        };
    }
}
