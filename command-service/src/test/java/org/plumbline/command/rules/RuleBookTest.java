package org.plumbline.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.board;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.RULES_UNCHANGED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.rules.RuleBook.Facts;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.RulesCommand;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

class RuleBookTest {

    private static final Facts QUORATE = new Facts("80433", board(true, true, Set.of()));
    private static final LocalDate LATER = TODAY.plusMonths(1);

    @Test
    void the_board_adopts_rules_from_a_day_on() {
        given().when(adopt(60, TODAY), CHAIR, QUORATE).then(adopted(1, 60, TODAY));
        given(adopted(1, 60, TODAY)).when(adopt(20, LATER), CHAIR, QUORATE).then(adopted(2, 20, LATER));
    }

    @Test
    void rules_are_adopted_in_an_open_and_quorate_meeting() {
        given().when(adopt(60, TODAY), CHAIR, new Facts("80433", Optional.empty()))
                .thenRefused(MEETING_NOT_OPEN);
        given().when(adopt(60, TODAY), CHAIR, new Facts("80433", board(true, false, Set.of())))
                .thenRefused(NO_QUORUM);
    }

    @Test
    void rules_that_hold_already_are_not_adopted() {
        given().when(adopt(30, TODAY), CHAIR, QUORATE).thenRefused(RULES_UNCHANGED);
        given(adopted(1, 60, TODAY)).when(adopt(60, LATER), CHAIR, QUORATE).thenRefused(RULES_UNCHANGED);
    }

    @Test
    void rules_do_not_reach_back_before_the_decision() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> adopt(60, TODAY.minusDays(1)));
    }

    @Test
    void each_day_has_the_rules_then_in_force() {
        RuleBookState state =
                given(adopted(1, 60, TODAY), adopted(2, 20, LATER)).state();
        assertThat(state.inForce(TODAY.minusDays(1))).isEqualTo(Rules.standard());
        assertThat(state.inForce(TODAY).forecastDays()).isEqualTo(60);
        assertThat(state.inForce(LATER.minusDays(1)).forecastDays()).isEqualTo(60);
        assertThat(state.inForce(LATER).forecastDays()).isEqualTo(20);
    }

    private static Scenario<RuleBookState, RulesCommand, RulesEvent, Facts> given(RulesEvent... events) {
        return new Scenario<RuleBookState, RulesCommand, RulesEvent, Facts>(
                        RuleBook.initial(), RuleBook::decide, RuleBook::evolve)
                .given(events);
    }

    private static AdoptRules adopt(int forecastDays, LocalDate validFrom) {
        return new AdoptRules(
                "inspection",
                forecastDays,
                14,
                14,
                2,
                30,
                1,
                validFrom,
                "meeting",
                "As agreed with the adviser.",
                TODAY);
    }

    private static RulesAdopted adopted(int version, int forecastDays, LocalDate validFrom) {
        return new RulesAdopted(
                "80433",
                TODAY,
                "inspection",
                version,
                validFrom,
                new Rules(forecastDays, 14, 14, 2, 30, 1),
                "meeting",
                "As agreed with the adviser.");
    }
}
