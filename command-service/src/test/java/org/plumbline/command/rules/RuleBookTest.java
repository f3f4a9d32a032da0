package org.plumbline.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.board;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.RULES_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_CALENDAR;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.rules.RuleBook.Facts;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.rules.AssuranceLines;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RiskBands;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.RulesCommand;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

class RuleBookTest {

    private static final Set<String> KINDS = Set.of(FindingKind.PRIORITY_ACTION, FindingKind.RECOMMENDATION);
    private static final Facts QUORATE = new Facts("80433", board(true, true, Set.of()), "holidays", KINDS);
    private static final LocalDate LATER = TODAY.plusMonths(1);

    @Test
    void the_board_adopts_rules_from_a_day_on() {
        given().when(adopt(60, TODAY), CHAIR, QUORATE).then(adopted(1, 60, TODAY));
        given(adopted(1, 60, TODAY)).when(adopt(20, LATER), CHAIR, QUORATE).then(adopted(2, 20, LATER));
    }

    @Test
    void rules_are_adopted_in_an_open_and_quorate_meeting() {
        given().when(adopt(60, TODAY), CHAIR, new Facts("80433", Optional.empty(), "holidays", KINDS))
                .thenRefused(MEETING_NOT_OPEN);
        given().when(adopt(60, TODAY), CHAIR, new Facts("80433", board(true, false, Set.of()), "holidays", KINDS))
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
        assertThat(state.inForce(TODAY.minusDays(1))).isEqualTo(InForce.standard());
        assertThat(state.inForce(TODAY).rules().forecastDays()).isEqualTo(60);
        assertThat(state.inForce(LATER.minusDays(1)).rules().forecastDays()).isEqualTo(60);
        assertThat(state.inForce(LATER).rules().forecastDays()).isEqualTo(20);
    }

    @Test
    void what_an_adoption_does_not_name_stays_as_it_was() {
        given(whole(1, TODAY))
                .when(adopt(60, LATER), CHAIR, QUORATE)
                .then(new RuleSetAdopted(
                        "80433",
                        TODAY,
                        "inspection",
                        2,
                        LATER,
                        new Rules(60, 14, 14, 2, 30, 1),
                        STRICT,
                        "meeting",
                        "As agreed with the adviser."));
    }

    @Test
    void thresholds_adopted_alone_leave_the_rest_at_the_standard() {
        var thresholds = new RulesAdopted(
                "80433", TODAY, "inspection", 1, TODAY, new Rules(60, 14, 14, 2, 30, 1), "meeting", "So.");
        assertThat(given(thresholds).state().inForce(TODAY))
                .isEqualTo(new InForce(1, TODAY, new Rules(60, 14, 14, 2, 30, 1), BoardRules.standard()));
    }

    @Test
    void a_board_names_the_list_of_holidays_that_is_here() {
        given().when(adoptWith("another", null), CHAIR, QUORATE).thenRefused(UNKNOWN_CALENDAR);
        var named = given().when(adoptWith("holidays", null), CHAIR, QUORATE)
                .decision()
                .get();
        assertThat(((RuleSetAdopted) named.getFirst()).board().calendar()).isEqualTo("holidays", KINDS);
    }

    @Test
    void a_line_is_set_for_what_some_framework_makes() {
        given().when(adoptLine("PRIORTY_ACTION"), CHAIR, QUORATE).thenRefused(UNKNOWN_KIND);
        var named = given().when(adoptLine(FindingKind.RECOMMENDATION), CHAIR, QUORATE)
                .decision()
                .get();
        assertThat(((RuleSetAdopted) named.getFirst()).board().assurance().third())
                .containsExactly(FindingKind.RECOMMENDATION);
    }

    @Test
    void every_band_of_risk_holds_a_score() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> RuleBook.decide(RuleBook.initial(), adoptWith(null, 15), CHAIR, QUORATE));
    }

    private static final BoardRules STRICT = new BoardRules(
                    5,
                    true,
                    new AssuranceLines(List.of(), List.of(FindingKind.PRIORITY_ACTION)),
                    60,
                    "holidays",
                    new RiskBands(3, 8, 12),
                    10,
                    14,
                    1)
            .sustainedOver(4);

    private static RuleSetAdopted whole(int version, LocalDate validFrom) {
        return new RuleSetAdopted(
                "80433", TODAY, "inspection", version, validFrom, Rules.standard(), STRICT, "meeting", "So.");
    }

    private static AdoptRules adoptWith(@Nullable String calendar, @Nullable Integer mediumUpTo) {
        return adopting(30, null, calendar, mediumUpTo, TODAY, "So.");
    }

    private static AdoptRules adoptLine(String kind) {
        return adopting(30, List.of(kind), null, null, TODAY, "So.");
    }

    private static Scenario<RuleBookState, RulesCommand, RulesEvent, Facts> given(RulesEvent... events) {
        return new Scenario<RuleBookState, RulesCommand, RulesEvent, Facts>(
                        RuleBook.initial(), RuleBook::decide, RuleBook::evolve)
                .given(events);
    }

    private static AdoptRules adopt(int forecastDays, LocalDate validFrom) {
        return adopting(forecastDays, null, null, null, validFrom, "As agreed with the adviser.");
    }

    private static AdoptRules adopting(
            int forecastDays,
            @Nullable List<String> thirdLine,
            @Nullable String calendar,
            @Nullable Integer mediumUpTo,
            LocalDate validFrom,
            String reason) {
        return new AdoptRules(
                "inspection",
                forecastDays,
                14,
                14,
                2,
                30,
                1,
                null,
                null,
                null,
                thirdLine,
                null,
                calendar,
                null,
                mediumUpTo,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                validFrom,
                "meeting",
                reason,
                TODAY);
    }

    private static RuleSetAdopted adopted(int version, int forecastDays, LocalDate validFrom) {
        return new RuleSetAdopted(
                "80433",
                TODAY,
                "inspection",
                version,
                validFrom,
                new Rules(forecastDays, 14, 14, 2, 30, 1),
                BoardRules.standard(),
                "meeting",
                "As agreed with the adviser.");
    }
}
