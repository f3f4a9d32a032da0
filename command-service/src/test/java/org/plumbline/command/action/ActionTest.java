package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.add;
import static org.plumbline.command.action.Actions.addAt;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.claim;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.report;
import static org.plumbline.command.action.Actions.reported;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.action.Actions.verify;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.CHANGE_CONTROL;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
import org.plumbline.kernel.action.ActionPlaced.ActionShared;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.refusal.Unknown;

class ActionTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts ON_FILE = ActionFacts.evidenceOnFile(Set.of("evidence"));

    @Test
    void an_open_action_goes_on_for_what_took_the_place_of_its_recommendation() {
        ActionState open = given(added()).state();
        String from = open.recommendationIds().getFirst();
        var carried = new ActionCarried("80433", TODAY, "action", from, "later", List.of("other"));
        assertThat(Action.carry(open, "action", from, "later", List.of("other"), TODAY))
                .containsExactly(carried);
        ActionState after = Action.evolve(open, carried);
        assertThat(after.recommendationIds()).contains("later").doesNotContain(from);
        assertThat(after.inspectionIds()).containsExactly("other");
        assertThat(Action.carry(after, "action", from, "later", List.of("other"), TODAY))
                .isEmpty();
    }

    @Test
    void an_action_for_several_inspections_says_which() {
        var both = ActionFacts.adding("80433", List.of("inspection", "other"));
        var shared = new ActionShared("80433", TODAY, "action", List.of("inspection", "other"));
        given().when(add(), PM, both).then(added(), shared);
        assertThat(given(added(), shared).state().inspectionIds()).containsExactly("inspection", "other");
    }

    @Test
    void once_a_plan_is_approved_an_action_is_added_by_decision_of_the_board_alone() {
        var plan = ActionFacts.adding("80433", List.of("inspection"));
        var none = plan.controlled(new Control(true, Optional.empty()));
        var decided = plan.controlled(new Control(true, Optional.of(new Control.Decision("meeting", "decision"))));
        given().when(add(), PM, none).thenRefused(CHANGE_CONTROL);
        given().when(addAt("meeting"), PM, none).thenRefused(NO_SUCH_DECISION);
        given().when(addAt("meeting"), PM, plan).thenRefused(NO_SUCH_DECISION);
        given().when(addAt("meeting"), PM, decided)
                .then(added(), new ChangeAllowed("80433", TODAY, "action", "meeting", "decision"));
    }

    @Test
    void an_action_is_added_with_its_first_due_date_as_baseline() {
        given().when(add(), PM, ActionFacts.adding("80433", List.of("inspection")))
                .then(added());
    }

    @Test
    void an_action_is_added_once() {
        given(added())
                .when(add(), PM, ActionFacts.adding("80433", List.of("inspection")))
                .thenImpossible();
    }

    @Test
    void an_action_nobody_added_is_unknown() {
        given().when(report(), OWNER, NONE).thenUnknown();
        given().when(claim("evidence"), OWNER, ON_FILE).thenUnknown();
        given().when(verify(), SRO, NONE).thenUnknown();
        assertThat(Action.initial().authority()).isEqualTo("unknown");
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> Action.initial().owner());
    }

    @Test
    void the_owner_reports_progress_also_while_a_claim_awaits_a_decision() {
        given(added()).when(report(), OWNER, NONE).then(reported());
        given(added(), claimed()).when(report(), OWNER, NONE).then(reported());
    }

    @Test
    void progress_is_not_reported_before_it_happens() {
        var early = new ReportProgress("action", "Done tomorrow.", DUE, SelfRating.ON_TRACK, null, null, TOMORROW);
        given(added()).when(early, OWNER, NONE).thenInvalid("effectiveOn");
    }

    @Test
    void nobody_else_reports_progress() {
        given(added()).when(report(), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
    }

    @Test
    void a_complete_action_has_no_more_progress() {
        given(added(), claimed(), verified()).when(report(), OWNER, NONE).thenRefused(ALREADY_COMPLETE);
        given(added(), claimed(), verified())
                .when(report(), OTHER_OWNER, NONE)
                .thenRefused(ALREADY_COMPLETE, NOT_OWNER);
    }

    @Test
    void others_can_ask_how_an_action_stands() {
        ActionState state = given(added()).state();
        assertThat(state.owner()).isEqualTo("p-owner");
        assertThat(state.inspectionIds()).containsExactly("inspection");
        assertThat(state.recommendationIds()).containsExactly("recommendation");
        assertThat(state.criteria()).isEqualTo(2);
        assertThat(state.hasStarted()).isFalse();
        assertThat(state.isVerified()).isFalse();
        assertThat(state.verifiedBy()).isNull();
    }

    @Test
    void work_starts_with_the_first_report_or_claim() {
        assertThat(given(added(), reported()).state().hasStarted()).isTrue();
        assertThat(given(added(), claimed()).state().hasStarted()).isTrue();
    }

    @Test
    void who_verified_an_action_is_known() {
        ActionState state = given(added(), claimed(), verified()).state();
        assertThat(state.isVerified()).isTrue();
        assertThat(state.verifiedBy()).isEqualTo("p-sro");
    }
}
