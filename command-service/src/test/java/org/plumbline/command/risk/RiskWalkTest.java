package org.plumbline.command.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.risk.Risks.*;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.inspection.Standing;
import org.plumbline.command.risk.RiskState.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.risk.RiskCommand;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;

/** Whatever is asked by whomever in whatever order, some things never happen to a risk. */
class RiskWalkTest {

    private static final int STEPS = 200;
    private static final Walk<RiskState, RiskCommand, RiskEvent, RiskFacts> WALK =
            new Walk<>(Risk.initial(), Risk::decide, Risk::evolve, RiskWalkTest::ask, RiskWalkTest::check);

    @Test
    void every_walk_keeps_scores_in_order_and_duties_apart_and_walks_get_everywhere() {
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, STEPS).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(Walk.kinds(RiskEvent.class));
    }

    private static void check(RiskState before, RiskEvent event, RiskState after, Situation by) {
        assertThat(before instanceof Closed)
                .as("nothing happens to a closed risk but that it is reopened")
                .isEqualTo(event instanceof RiskReopened);
        assertThat(after.authority()).isEqualTo("80433");
        if (!(event instanceof RiskReassigned || event instanceof RiskLinked)) {
            before.threat().ifPresent(threat -> assertThat(after.threat()).contains(threat));
        }
        switch (event) {
            case RiskAssessed e -> {
                assertThat(e.target().product()).isLessThanOrEqualTo(e.current().product());
                assertThat(e.current().product())
                        .isLessThanOrEqualTo(e.inherent().product());
            }
            case RiskTreated _ -> assertThat(before.current()).isPresent();
            case RiskAccepted _ -> {
                assertThat(before.current()).isPresent();
                assertThat(before).isNotInstanceOf(Accepted.class);
            }
            case RiskClosed _ -> {
                assertThat(by.actor().id()).isNotEqualTo(OWNER.actor().id());
                assertThat(before).isInstanceOfAny(Treated.class, Accepted.class);
            }
            case RiskReassigned e ->
                assertThat(after.threat().orElseThrow().owners()).contains(e.fromOwner(), e.owner());
            case RiskLinked e ->
                assertThat(before.threat().orElseThrow().recommendationIds())
                        .doesNotContainAnyElementsOf(e.recommendationIds());
            case RiskIdentified e -> assertThat(e.reviewOn()).isAfterOrEqualTo(e.effectiveOn());
            case RiskReviewed e -> assertThat(e.reviewOn()).isAfterOrEqualTo(e.effectiveOn());
            case RiskReopened e -> assertThat(e.reviewOn()).isAfterOrEqualTo(e.effectiveOn());
        }
    }

    private static Asked<RiskCommand, RiskFacts> ask(RiskState state, Random random) {
        RiskFacts facts = new RiskFacts(
                any(random, Standing.values()),
                "80433",
                random.nextInt(5) == 0 ? Set.of() : Set.of("r-1", "r-2", "r-3"),
                board(
                        random.nextInt(4) > 0,
                        random.nextInt(4) > 0,
                        random.nextInt(4) == 0 ? Set.of("p-chair") : Set.of()));
        return new Asked<>(command(random), any(random, PM, SRO, CHAIR, OWNER, as(OWNER, Role.SRO)), facts);
    }

    private static RiskCommand command(Random random) {
        LocalDate day = TODAY.plusDays(random.nextInt(40) - 10);
        return switch (random.nextInt(10)) {
            case 0 -> identify(day);
            case 1, 2 ->
                assess(score(random), score(random), score(random), score(random), score(random), score(random));
            case 3 -> treat(day);
            case 4 -> review(day);
            case 5 -> accept(day);
            case 6 -> close();
            case 7 -> reassign(random.nextBoolean() ? "p-next" : "p-after");
            case 8 -> link("r-2", "r-3");
            default -> reopen(day);
        };
    }

    private static int score(Random random) {
        return 1 + random.nextInt(5);
    }
}
