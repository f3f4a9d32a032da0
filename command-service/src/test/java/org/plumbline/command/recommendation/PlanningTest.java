package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.FINDING;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.notAccepted;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.WorkStarted;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

class PlanningTest {

    @Test
    void a_confirmed_finding_becomes_a_recommendation_once() {
        assertThat(identify(given().state())).containsExactly(identified());
        assertThat(identify(given(identified()).state())).isEmpty();
    }

    @Test
    void an_action_is_planned_for_an_accepted_recommendation() {
        assertThat(plan(given(identified(), accepted()).state())).containsExactly(planned());
    }

    @Test
    void an_action_is_planned_once() {
        assertThat(plan(given(identified(), accepted(), planned()).state())).isEmpty();
    }

    @Test
    void nothing_is_planned_before_the_recommendation_is_accepted() {
        assertRefused(given(identified()).state(), RESPONSE_MISSING);
        assertRefused(given(identified("INTERNAL_AUDIT"), notAccepted()).state(), RESPONSE_MISSING);
    }

    @Test
    void nothing_is_planned_for_a_closed_recommendation() {
        assertRefused(givenAssured(closed("decision", "assurance", null)).state(), ALREADY_CLOSED);
    }

    @Test
    void nothing_is_planned_for_a_recommendation_nobody_identified() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> plan(given().state()));
    }

    @Test
    void a_new_action_brings_a_delivered_recommendation_back_to_work_and_its_assurance_lapses() {
        RecommendationState state = givenAssured(planned("another")).state();
        assertThat(state)
                .isInstanceOfSatisfying(
                        InProgress.class,
                        it -> assertThat(it.track().isAssured()).isFalse());
        assertThat(state.actionIds()).containsExactlyInAnyOrder("action", "another");
    }

    @Test
    void work_starts_once() {
        var started = new WorkStarted("80433", TODAY, ID, "action");
        var planned = given(identified(), accepted(), planned());
        assertThat(startWork(planned.state())).containsExactly(started);
        assertThat(startWork(planned.given(started).state())).isEmpty();
    }

    @Test
    void work_does_not_start_on_what_is_not_accepted_or_is_closed() {
        assertThat(startWork(given().state())).isEmpty();
        assertThat(startWork(given(identified()).state())).isEmpty();
        assertThat(startWork(givenAssured(closed("decision", "assurance", null)).state()))
                .isEmpty();
    }

    @Test
    void others_can_ask_where_a_recommendation_comes_from() {
        assertThat(given().state().authority()).isEqualTo("unknown");
        assertThat(given(identified()).state().authority()).isEqualTo("80433");
        assertThat(given(identified()).state().finding().inspectionId()).isEqualTo("inspection");
        assertThat(givenAssured(closed("decision", "assurance", null)).state().actionIds())
                .containsExactly("action");
    }

    private static List<RecommendationEvent> identify(RecommendationState state) {
        return Recommendation.identify(state, "80433", "inspection", "ILACS", new ConfirmedFinding(ID, FINDING), TODAY);
    }

    private static List<RecommendationEvent> plan(RecommendationState state) {
        return Recommendation.plan(state, "action", "p-owner", TODAY);
    }

    private static List<RecommendationEvent> startWork(RecommendationState state) {
        return Recommendation.startWork(state, "action", TODAY);
    }

    private static void assertRefused(RecommendationState state, RefusalCode code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> plan(state))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
