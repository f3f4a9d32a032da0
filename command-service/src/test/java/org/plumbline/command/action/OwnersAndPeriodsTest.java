package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.action.Actions.add;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.approve;
import static org.plumbline.command.action.Actions.changed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.propose;
import static org.plumbline.command.action.Actions.proposed;
import static org.plumbline.command.action.Actions.reject;
import static org.plumbline.command.action.Actions.rejected;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.OUTSIDE_PLAN_PERIOD;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnersAndPeriodsTest {

    private static final ActionFacts NEW = ActionFacts.adding("80433", List.of("inspection"));
    private static final Setting TO_THE_DAY = Setting.none().within(List.of(new Setting.Period(START, DUE)));

    @Test
    void an_action_is_due_within_the_period_of_its_plan() {
        var shorter = Setting.none().within(List.of(new Setting.Period(START, DUE.minusDays(1))));
        var later = Setting.none().within(List.of(new Setting.Period(DUE.plusDays(1), DUE.plusDays(9))));
        given().when(add(), PM, NEW.in(TO_THE_DAY)).then(added());
        given().when(add(), PM, NEW.in(shorter)).thenRefused(OUTSIDE_PLAN_PERIOD);
        given().when(add(), PM, NEW.in(later)).thenRefused(OUTSIDE_PLAN_PERIOD);
    }

    @Test
    void no_date_moves_beyond_the_plan_by_proposal_or_decision_but_one_that_would_is_turned_down() {
        ActionFacts planned = ActionFacts.none().in(TO_THE_DAY);
        given(added()).when(propose(DUE.plusDays(1)), OWNER, planned).thenRefused(OUTSIDE_PLAN_PERIOD);
        given(added()).when(propose(DUE.minusDays(1)), OWNER, planned).then(proposed(DUE.minusDays(1)));
        var beyond = given(added(), proposed(DUE.plusDays(1)));
        beyond.when(approve(null), SRO, planned).thenRefused(OUTSIDE_PLAN_PERIOD);
        beyond.when(reject(null), SRO, planned).then(rejected(null));
        beyond.when(approve(null), SRO, ActionFacts.none()).then(changed(DUE, DUE.plusDays(1), 1, null));
    }
}
