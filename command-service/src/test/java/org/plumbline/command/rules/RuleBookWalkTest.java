package org.plumbline.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.rules.RuleBook.Facts;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.rules.RulesCommand;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.platform.commands.ExampleCommand;

/** Whatever a board adopts in whatever order, each day keeps the rules that were last adopted for it. */
class RuleBookWalkTest {

    private static final Walk<RuleBookState, RulesCommand, RulesEvent, Facts> WALK = new Walk<>(
            RuleBook.initial(),
            RuleBook::decide,
            RuleBook::evolve,
            (_, random) -> ask(random),
            RuleBookWalkTest::check);

    @Test
    void no_walk_reaches_back_before_a_decision_or_adopts_what_holds_already() {
        List<RulesEvent> adopted = IntStream.range(0, 20)
                .boxed()
                .flatMap(seed -> WALK.from(seed, 100).stream())
                .toList();
        assertThat(adopted).hasSizeGreaterThan(200).hasOnlyElementsOfType(RuleSetAdopted.class);
    }

    private static void check(RuleBookState before, RulesEvent event, RuleBookState after, Situation by) {
        RuleSetAdopted adopted = (RuleSetAdopted) event;
        LocalDate from = adopted.validFrom();
        assertThat(from).isAfterOrEqualTo(adopted.effectiveOn());
        assertThat(adopted.version()).isEqualTo(before.adopted().size() + 1);
        assertThat(adopted.board().riskBands().areInOrder()).isTrue();
        assertThat(after.inForce(from).version()).isEqualTo(adopted.version());
        assertThat(after.inForce(from).rules()).isEqualTo(adopted.rules());
        assertThat(after.inForce(from).board()).isEqualTo(adopted.board());
        assertThat(before.inForce(from).rules().equals(adopted.rules())
                        && before.inForce(from).board().equals(adopted.board()))
                .as("nothing is adopted that holds already")
                .isFalse();
        for (int days = 1; days < 60; days++) {
            LocalDate earlier = from.minusDays(days);
            assertThat(after.inForce(earlier)).as("the past stays as it was").isEqualTo(before.inForce(earlier));
        }
    }

    private static Asked<RulesCommand, Facts> ask(Random random) {
        Facts facts = new Facts(
                "80433",
                random.nextInt(6) == 0
                        ? Optional.empty()
                        : board(random.nextInt(6) > 0, random.nextInt(6) > 0, Set.of()),
                "holidays",
                Set.of(FindingKind.PRIORITY_ACTION));
        LocalDate day = TODAY.minusDays(random.nextInt(20));
        return new Asked<>(adopt(random, day), any(random, CHAIR, CLERK, DCS), facts);
    }

    private static RulesCommand adopt(Random random, LocalDate day) {
        Map<String, Object> given = Map.of(
                "forecastDays", 30 + random.nextInt(3),
                "missedMonths", 1 + random.nextInt(2),
                "lowUpTo", 3 + random.nextInt(3),
                "mediumUpTo", 4 + random.nextInt(4),
                "calendar", any(random, "holidays", "holidays", "holidays", "another"),
                "validFrom", day.plusDays(random.nextInt(30)).toString(),
                "effectiveOn", day.toString());
        return (RulesCommand) ExampleCommand.of(CommandCatalogue.of(AdoptRules.class), Map.of(), given)
                .command();
    }
}
