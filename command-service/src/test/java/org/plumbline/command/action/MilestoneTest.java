package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.*;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.actor.Role;

class MilestoneTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts ON_FILE = ActionFacts.evidenceOnFile(Set.of("evidence"));

    @Test
    void a_milestone_lies_between_the_start_and_the_due_date_of_its_action() {
        given(added()).when(add(START), OWNER, NONE).then(staged(START));
        given(added()).when(add(DUE), PM, NONE).then(staged(DUE));
        given(added()).when(add(START.minusDays(1)), PM, NONE).thenRefused(MILESTONE_OUTSIDE_ACTION);
        given(added()).when(add(DUE.plusDays(1)), PM, NONE).thenRefused(MILESTONE_OUTSIDE_ACTION);
    }

    @Test
    void another_owner_adds_no_milestone_and_none_is_added_after_the_claim() {
        given(added()).when(add(DUE), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
        given(added(), claimed()).when(add(DUE), PM, NONE).thenRefused(ALREADY_CLAIMED);
        given(added(), claimed(), verified()).when(add(DUE), PM, NONE).thenRefused(ALREADY_COMPLETE);
    }

    @Test
    void an_action_with_an_open_milestone_is_not_claimed_complete() {
        given(added(), staged(DUE)).when(claim("evidence"), OWNER, ON_FILE).thenRefused(MILESTONES_OPEN);
        given(added(), staged(DUE), completed())
                .when(claim("evidence"), OWNER, ON_FILE)
                .then(claimed());
        given(added(), staged(DUE), waived())
                .when(claim("evidence"), OWNER, ON_FILE)
                .then(claimed());
    }

    @Test
    void the_owner_completes_a_milestone_once() {
        given(added(), staged(DUE)).when(complete(), OWNER, NONE).then(completed());
        given(added(), staged(DUE)).when(complete(), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
        given(added()).when(complete(), OWNER, NONE).thenRefused(NO_SUCH_MILESTONE);
        given(added(), staged(DUE), completed()).when(complete(), OWNER, NONE).thenRefused(MILESTONE_SETTLED);
    }

    @Test
    void whoever_owns_an_action_does_not_waive_its_milestones() {
        given(added(), staged(DUE)).when(waive(), SRO, NONE).then(waived());
        given(added(), staged(DUE)).when(waive(), as(OWNER, Role.SRO), NONE).thenRefused(SELF_WAIVER);
        given(added(), staged(DUE), waived()).when(waive(), SRO, NONE).thenRefused(MILESTONE_SETTLED);
        given(added()).when(waive(), SRO, NONE).thenRefused(NO_SUCH_MILESTONE);
    }

    private static AddMilestone add(LocalDate dueOn) {
        return new AddMilestone("action", "milestone", "Pilot in one team", dueOn, TODAY);
    }

    private static MilestoneAdded staged(LocalDate dueOn) {
        return new MilestoneAdded("80433", TODAY, "action", "milestone", "Pilot in one team", dueOn);
    }

    private static CompleteMilestone complete() {
        return new CompleteMilestone("action", "milestone", TODAY);
    }

    private static MilestoneCompleted completed() {
        return new MilestoneCompleted("80433", TODAY, "action", "milestone");
    }

    private static WaiveMilestone waive() {
        return new WaiveMilestone("action", "milestone", "The pilot is part of another action.", TODAY);
    }

    private static MilestoneWaived waived() {
        return new MilestoneWaived(
                "80433", TODAY, "action", "milestone", "The pilot is part of another action.", "p-sro");
    }
}
