package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.DONE;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.assured;
import static org.plumbline.command.recommendation.Recommendations.at;
import static org.plumbline.command.recommendation.Recommendations.board;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.facts;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.open;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.command.recommendation.Recommendations.rated;
import static org.plumbline.command.recommendation.Recommendations.requested;
import static org.plumbline.command.recommendation.Recommendations.returned;
import static org.plumbline.kernel.recommendation.AssuranceLevel.LIMITED;
import static org.plumbline.kernel.recommendation.AssuranceLevel.SUBSTANTIAL;
import static org.plumbline.kernel.recommendation.ImpactRating.DETERIORATED;
import static org.plumbline.kernel.recommendation.ImpactRating.EARLY;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.recommendation.ImpactRating.SUSTAINED;
import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.IMPACT_NOT_EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Attendance;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.rules.AssuranceLines;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class CloseRecommendationTest {

    private static final RecommendationFacts IN_SESSION = at(board(true, true, "decision"), READY);

    @Test
    void a_board_closes_what_is_done_assured_and_has_impact() {
        givenAssured(rated(EVIDENT))
                .when(close("decision", "assurance", null), CHAIR, IN_SESSION)
                .then(closed("decision", "assurance", null));
        givenAssured(rated(SUSTAINED))
                .when(close("decision", null, null), CHAIR, IN_SESSION)
                .then(closed("decision", "assurance", null));
    }

    @Test
    void the_decision_is_taken_with_the_closure_when_none_is_named() {
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .then(closed("new-decision", "assurance", null));
    }

    @Test
    void a_minuted_waiver_stands_in_for_impact() {
        givenAssured()
                .when(close(null, null, "Impact shows next year."), CHAIR, IN_SESSION)
                .then(closed("new-decision", "assurance", "Impact shows next year."));
    }

    @Test
    void without_evident_impact_or_a_waiver_it_stays_open() {
        givenAssured().when(close(null, null, null), CHAIR, IN_SESSION).thenRefused(IMPACT_NOT_EVIDENT);
        givenAssured(rated(EARLY))
                .when(close(null, null, " "), CHAIR, IN_SESSION)
                .thenRefused(IMPACT_NOT_EVIDENT);
        givenAssured(rated(EVIDENT), rated(DETERIORATED))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(IMPACT_NOT_EVIDENT);
    }

    @Test
    void with_an_open_action_or_none_it_stays_open() {
        var open = at(board(true, true), facts(List.of(DONE, open(DONE)), List.of()));
        givenAssured(rated(EVIDENT)).when(close(null, null, null), CHAIR, open).thenRefused(ACTIONS_OPEN);
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(board(true, true), NONE))
                .thenRefused(ACTIONS_OPEN);
    }

    @Test
    void without_reasonable_assurance_it_stays_open() {
        given(identified(), accepted(), planned(), delivered(), requested(), rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
        givenAssured(rated(EVIDENT), requested(), assured("later", LIMITED), returned("later"))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void an_older_assurance_is_not_relied_on() {
        var twice = givenAssured(rated(EVIDENT), requested(), assured("later", SUBSTANTIAL));
        twice.when(close(null, "assurance", null), CHAIR, IN_SESSION).thenRefused(INSUFFICIENT_ASSURANCE);
        twice.when(close(null, "later", null), CHAIR, IN_SESSION).then(closed("new-decision", "later", null));
    }

    @Test
    void assurance_given_before_an_action_was_added_does_not_cover_it() {
        givenAssured(rated(EVIDENT), planned("another"))
                .when(close(null, null, null), CHAIR, IN_SESSION)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void an_item_closes_on_the_line_that_the_rules_ask_of_its_kind() {
        BoardRules s = BoardRules.standard();
        var lines = new AssuranceLines(List.of(), List.of(FindingKind.AREA_FOR_IMPROVEMENT));
        var board = new BoardRules(1, false, lines, 90, null, s.riskBands(), 5, 30, 2);
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, IN_SESSION.under(new InForce(1, TODAY, Rules.standard(), board)))
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void where_the_rules_say_so_nothing_closes_without_the_chair() {
        BoardRules s = BoardRules.standard();
        var rules = new BoardRules(1, true, s.assurance(), 90, null, s.riskBands(), 5, 30, 2);
        var attendance = new Attendance(Set.of("m-1", "m-2"), new InForce(1, TODAY, Rules.standard(), rules));
        var without = board(true, true).attendedBy(attendance);
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(without, READY))
                .thenRefused(NO_QUORUM);
    }

    @Test
    void only_an_open_meeting_closes() {
        var state = givenAssured(rated(EVIDENT));
        state.when(close(null, null, null), CHAIR, READY).thenRefused(MEETING_NOT_OPEN);
        state.when(close(null, null, null), CHAIR, at(board(false, false), READY))
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void only_a_quorate_meeting_closes() {
        givenAssured(rated(EVIDENT))
                .when(close(null, null, null), CHAIR, at(board(true, false), READY))
                .thenRefused(NO_QUORUM);
    }

    @Test
    void a_decision_that_is_named_was_taken_on_this_item() {
        givenAssured(rated(EVIDENT))
                .when(close("another", null, null), CHAIR, IN_SESSION)
                .thenRefused(NO_SUCH_DECISION);
    }

    @Test
    void every_rule_that_says_no_is_named() {
        given(identified())
                .when(close("another", null, null), CHAIR, at(board(true, false), NONE))
                .thenRefused(ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, NO_QUORUM, NO_SUCH_DECISION, IMPACT_NOT_EVIDENT);
        given(identified(), accepted())
                .when(close("another", null, null), CHAIR, at(board(false, false), NONE))
                .thenRefused(
                        ACTIONS_OPEN, INSUFFICIENT_ASSURANCE, MEETING_NOT_OPEN, NO_SUCH_DECISION, IMPACT_NOT_EVIDENT);
    }

    @Test
    void what_is_closed_stays_closed_and_no_other_rule_matters() {
        givenAssured(closed("decision", "assurance", null))
                .when(close("another", null, null), CHAIR, NONE)
                .thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(close(null, null, null), CHAIR, IN_SESSION).thenUnknown();
    }

    private static CloseRecommendation close(
            @Nullable String decisionId, @Nullable String assuranceId, @Nullable String waiver) {
        return new CloseRecommendation(ID, "meeting", decisionId, assuranceId, "The board is content.", waiver, TODAY);
    }
}
