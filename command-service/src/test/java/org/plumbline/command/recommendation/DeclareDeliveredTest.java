package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.DONE;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.facts;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.open;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SRO;
import static org.plumbline.kernel.refusal.RefusalCode.NO_ACTIONS;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.DeclareNoFurtherAction;
import org.plumbline.kernel.recommendation.RecommendationUpkept.NoFurtherActionDeclared;

class DeclareDeliveredTest {

    private static final DeclareDelivered DECLARE = new DeclareDelivered(ID, "All done.", TODAY);

    @Test
    void another_sro_than_the_named_one_neither_declares_it_delivered_nor_asks_for_assurance() {
        RecommendationFacts named = READY.under(Set.of("p-other-sro"));
        given(identified(), accepted(), planned()).when(DECLARE, SRO, named).thenRefused(NOT_SRO);
        given(identified(), accepted(), planned(), delivered())
                .when(new RequestAssurance(ID, List.of("evidence"), TODAY), SRO, named)
                .thenRefused(NOT_SRO);
    }

    @Test
    void a_recommendation_is_delivered_when_every_action_is_verified() {
        given(identified(), accepted(), planned()).when(DECLARE, SRO, READY).then(delivered());
    }

    @Test
    void a_recommendation_without_actions_is_not_delivered() {
        given(identified(), accepted()).when(DECLARE, SRO, NONE).thenRefused(NO_ACTIONS);
        given(identified()).when(DECLARE, SRO, NONE).thenRefused(RESPONSE_MISSING, NO_ACTIONS);
    }

    @Test
    void where_nothing_is_to_be_done_the_reason_stands_in_for_an_action() {
        var declare = new DeclareNoFurtherAction(ID, "Done before the report.", TODAY);
        var reason = new NoFurtherActionDeclared("80433", TODAY, ID, "Done before the report.", "p-sro");
        given(identified(), accepted()).when(declare, SRO, NONE).then(reason);
        given(identified(), accepted(), reason).when(DECLARE, SRO, NONE).then(delivered());
        given(identified()).when(declare, SRO, NONE).thenRefused(RESPONSE_MISSING);
        given(identified(), accepted(), planned())
                .when(declare, SRO, facts(List.of(open(DONE)), List.of()))
                .thenRefused(ACTIONS_OPEN);
        given(identified(), accepted(), reason, planned())
                .when(DECLARE, SRO, facts(List.of(open(DONE)), List.of()))
                .thenRefused(ACTIONS_OPEN);
    }

    @Test
    void what_was_planned_and_cancelled_with_a_reason_is_not_open() {
        given(identified(), accepted(), planned()).when(DECLARE, SRO, NONE).then(delivered());
    }

    @Test
    void a_recommendation_with_an_open_action_is_not_delivered() {
        var oneOpen = facts(List.of(DONE, open(new LinkedAction("another", Set.of("p"), false, null, 1))), List.of());
        given(identified(), accepted(), planned()).when(DECLARE, SRO, oneOpen).thenRefused(ACTIONS_OPEN);
    }

    @Test
    void declaring_it_again_does_not_undo_what_followed() {
        given(identified(), accepted(), planned(), delivered())
                .when(DECLARE, SRO, READY)
                .thenNothing();
        givenAssured().when(DECLARE, SRO, READY).thenNothing();
    }

    @Test
    void a_closed_recommendation_is_not_delivered_again() {
        givenAssured(closed("decision", "assurance", null))
                .when(DECLARE, SRO, READY)
                .thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(DECLARE, SRO, READY).thenUnknown();
    }
}
