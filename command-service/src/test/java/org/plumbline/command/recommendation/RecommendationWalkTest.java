package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.concern;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.kernel.inspection.FindingKind.AREA_FOR_IMPROVEMENT;
import static org.plumbline.kernel.inspection.FindingKind.PRIORITY_ACTION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.command.recommendation.RecommendationState.Assured;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.command.recommendation.RecommendationState.UnderAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceRequested;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationDelivered;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPlanned;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationSignedOff;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.EvidenceLapsed;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationReopened;
import org.plumbline.kernel.recommendation.RecommendationUpkept.ResponseRevised;
import org.plumbline.kernel.recommendation.RecommendationUpkept.SroAssigned;
import org.plumbline.kernel.recommendation.RecommendationUpkept.WorkReopened;
import org.plumbline.kernel.recommendation.RecommendationVisited;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** Whatever is asked by whomever in whatever order, some things never happen to a recommendation. */
@Execution(ExecutionMode.CONCURRENT)
class RecommendationWalkTest {

    private static final int STEPS = 500;

    @Test
    void
            every_walk_closes_only_on_standing_independent_assurance_of_the_line_it_needs_and_reopens_only_by_an_event_and_walks_get_everywhere() {
        Set<Class<?>> happened = IntStream.range(0, 400)
                .parallel()
                .mapToObj(RecommendationWalkTest::walk)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(happened).containsAll(Walk.kinds(RecommendationEvent.class));
    }

    private static List<RecommendationEvent> walk(int seed) {
        try {
            return walked(seed);
        } catch (AssertionError e) {
            throw new AssertionError("on the walk " + seed, e);
        }
    }

    private static List<RecommendationEvent> walked(int seed) {
        String framework = List.of("PEER_REVIEW", "LGSCO", "ILACS", "ILACS").get(seed % 4);
        var walk = new RecommendationWalk(seed, framework);
        var watch = new Watch(walk.rules());
        List<RecommendationEvent> history = new ArrayList<>(
                seed % 5 == 0
                        ? Recommendation.raise(Recommendation.initial(), framework, concern())
                        : List.of(identified(framework, seed % 3 == 0 ? PRIORITY_ACTION : AREA_FOR_IMPROVEMENT)));
        RecommendationState state = Recommendation.evolve(Recommendation.initial(), history.getFirst());
        for (int step = 0; step < STEPS; step++) {
            for (RecommendationEvent event : step(walk, state)) {
                assertThat(state instanceof Closed)
                        .as("a closed item is only ever opened again, or that is proposed, or its evidence doubted")
                        .isEqualTo(event instanceof RecommendationReopened
                                || event instanceof RecommendationVisited
                                || state instanceof Closed && event instanceof RecommendationWorded
                                || event instanceof ClosureQuestioned);
                if (event instanceof RecommendationVisited) {
                    assertThat(Recommendation.evolve(state, event)).isInstanceOf(Closed.class);
                }
                assertThat(state).as("nothing happens to a replaced item").isNotInstanceOf(Replaced.class);
                watch.see(event, walk.involved(), state.finding().kind());
                state = Recommendation.evolve(state, event);
                history.add(event);
                assertThat(event.authority()).isEqualTo("80433");
            }
            assertThat(watch.isClosed())
                    .as("what is closed was closed on an assurance that was good enough")
                    .isEqualTo(state instanceof Closed);
            checkThatAnyEventFolds(state, history.get(walk.random.nextInt(history.size())));
        }
        return history;
    }

    private static List<RecommendationEvent> step(RecommendationWalk walk, RecommendationState state) {
        return switch (walk.random.nextInt(11)) {
            case 0 -> plan(walk, state);
            case 1 ->
                walk.random.nextInt(20) == 0
                        ? ask(() -> Recommendation.reopenWork(state, "action", TODAY))
                        : isJudged(state) && walk.random.nextInt(4) == 0
                                ? lapse(walk, state)
                                : ask(() -> Recommendation.startWork(state, "action", TODAY));
            case 2, 3 -> {
                walk.verifyAnAction();
                yield List.of();
            }
            case 4 -> {
                walk.submitEvidence();
                yield List.of();
            }
            case 5 -> {
                VisitFindingRecorded found = walk.found();
                yield ask(() -> Recommendation.proposeReopening(state, found));
            }
            default -> {
                RecommendationCommand command = walk.command(state);
                Situation s = walk.actor(command);
                RecommendationFacts facts = walk.facts();
                yield ask(() -> Recommendation.decide(state, command, s, facts));
            }
        };
    }

    private static boolean isJudged(RecommendationState state) {
        return state instanceof Closed || state instanceof UnderAssurance || state instanceof Assured;
    }

    private static List<RecommendationEvent> lapse(RecommendationWalk walk, RecommendationState state) {
        String gone = walk.evidenceLapses(state instanceof Closed);
        RecommendationFacts facts = walk.facts();
        return ask(() -> Recommendation.lapse(state, gone, facts, walk.day()));
    }

    private static List<RecommendationEvent> plan(RecommendationWalk walk, RecommendationState state) {
        // Many actions would keep a walk from ever being delivered.
        if (state.actionIds().size() >= 3) {
            return List.of();
        }
        LinkedAction action = walk.action();
        var events = ask(() -> Recommendation.plan(
                state, action.actionId(), action.owners().iterator().next(), TODAY));
        if (!events.isEmpty()) {
            walk.planned(action);
        }
        return events;
    }

    private static List<RecommendationEvent> ask(Supplier<List<RecommendationEvent>> decision) {
        List<RecommendationEvent> events = orRefused(decision);
        assertThat(orRefused(decision)).as("decide is deterministic").isEqualTo(events);
        return events;
    }

    private static List<RecommendationEvent> orRefused(Supplier<List<RecommendationEvent>> decision) {
        try {
            return decision.get();
        } catch (Refused refused) {
            assertThat(refused.refusals()).isNotEmpty();
            return List.of();
        }
    }

    private static void checkThatAnyEventFolds(RecommendationState state, RecommendationEvent any) {
        assertThat(Recommendation.evolve(Recommendation.initial(), any)).isNotNull();
        RecommendationState after = Recommendation.evolve(state, any);
        assertThat(after.finding().worded(state.finding().wording())).isEqualTo(state.finding());
        if (any instanceof RecommendationWorded) {
            assertThat(after).hasSameClassAs(state);
            return;
        }
        boolean isAboutReopening = any instanceof RecommendationReopened || any instanceof RecommendationVisited;
        if (state instanceof Closed && !isAboutReopening || state instanceof Replaced) {
            assertThat(after).isEqualTo(state);
        }
    }

    /** Remembers, apart from the state, who declared, answered for and assured it, and for how long it has held. */
    private static final class Watch {

        private final InForce inForce;
        private final Set<String> stakeholders = new HashSet<>();
        private @Nullable AssuranceGiven standing;
        private boolean isAwaited;
        private int required;
        private int inARow;
        private boolean closed;

        Watch(InForce inForce) {
            this.inForce = inForce;
        }

        boolean isClosed() {
            return closed;
        }

        void see(RecommendationEvent event, Set<String> involved, String kind) {
            switch (event) {
                case RecommendationDelivered e -> stakeholders.add(e.declaredBy());
                case SroAssigned e -> stakeholders.add(e.sro());
                case ResponseRevised e when e.from() != Response.NOT_ACCEPTED -> {}
                case RecommendationPlanned _,
                        RecommendationReturned _,
                        ResponseRevised _,
                        EvidenceLapsed _,
                        WorkReopened _ -> fall();
                case RecommendationReopened _ -> {
                    closed = false;
                    fall();
                }
                case AssuranceRequested _ -> isAwaited = true;
                case EmbeddingStarted e -> required = e.periodsRequired();
                case SustainmentObserved e -> {
                    inARow++;
                    assertThat(e.periodsHeld()).isEqualTo(inARow);
                }
                case SustainmentBroken _ -> inARow = 0;
                case AssuranceGiven e -> {
                    assertThat(involved).doesNotContain(e.givenBy());
                    assertThat(stakeholders).doesNotContain(e.givenBy());
                    standing = e;
                    isAwaited = false;
                }
                case RecommendationClosed e -> close(e.assuranceId(), e.embeddingWaiver(), involved, kind);
                case RecommendationSignedOff e -> close(e.assuranceId(), e.embeddingWaiver(), involved, kind);
                default -> {}
            }
        }

        private void fall() {
            standing = null;
            isAwaited = false;
            inARow = 0;
            required = 0;
        }

        private void close(String assuranceId, @Nullable String embeddingWaiver, Set<String> involved, String kind) {
            closed = true;
            assertThat(isAwaited).as("no other opinion is awaited").isFalse();
            assertThat(standing)
                    .as("closed on the latest assurance")
                    .isNotNull()
                    .satisfies(a -> {
                        assertThat(a.assuranceId()).isEqualTo(assuranceId);
                        assertThat(a.level().isAtLeastReasonable()).isTrue();
                        assertThat(a.line())
                                .isGreaterThanOrEqualTo(
                                        inForce.board().assurance().of(kind, Recommendations.ID));
                        assertThat(involved).doesNotContain(a.givenBy());
                        assertThat(stakeholders).doesNotContain(a.givenBy());
                    });
            assertThat(embeddingWaiver != null || required > 0 && inARow >= required)
                    .as("new practice held, or it was waived")
                    .isTrue();
        }
    }
}
