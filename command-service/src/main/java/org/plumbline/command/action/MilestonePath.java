package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.MilestoneCommand;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refusals;

/** The milestones on the way of an action: added, completed by its owner, waived by somebody else. */
final class MilestonePath {

    private MilestonePath() {}

    static List<ActionEvent> decide(ActionState state, MilestoneCommand command, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        return List.of(
                switch (command) {
                    case AddMilestone c -> add(state, commitment, c, s);
                    case CompleteMilestone c -> complete(state, commitment, c, s);
                    case WaiveMilestone c -> waive(state, commitment, c, s, facts);
                });
    }

    private static MilestoneAdded add(ActionState state, Commitment commitment, AddMilestone c, Situation s) {
        if (commitment.milestones().contain(c.milestoneId())) {
            throw new IllegalStateException("This milestone has been added before");
        }
        boolean speaks = s.actor().role() != Role.AO || OnlyTheOwnerSpeaksForAnAction.holds(commitment, s);
        Upkeep.stillOpen(state)
                .when(!speaks, NOT_OWNER)
                .when(state instanceof Claimed, ALREADY_CLAIMED)
                .when(!commitment.dates().include(c.dueOn()), MILESTONE_OUTSIDE_ACTION)
                .orElseGoOn();
        return new MilestoneAdded(
                commitment.authority(), c.effectiveOn(), c.actionId(), c.milestoneId(), c.title(), c.dueOn());
    }

    private static MilestoneCompleted complete(
            ActionState state, Commitment commitment, CompleteMilestone c, Situation s) {
        settling(state, commitment, c)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .orElseGoOn();
        return new MilestoneCompleted(commitment.authority(), c.effectiveOn(), c.actionId(), c.milestoneId());
    }

    private static MilestoneWaived waive(
            ActionState state, Commitment commitment, WaiveMilestone c, Situation s, ActionFacts facts) {
        settling(state, commitment, c)
                .when(commitment.ownership().everIncluded(s), SELF_WAIVER)
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .orElseGoOn();
        return new MilestoneWaived(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.milestoneId(),
                c.reason(),
                s.actor().id());
    }

    private static Refusals settling(ActionState state, Commitment commitment, MilestoneCommand c) {
        Milestones milestones = commitment.milestones();
        return Upkeep.stillOpen(state)
                .when(!milestones.contain(c.milestoneId()), NO_SUCH_MILESTONE)
                .when(milestones.settled().contains(c.milestoneId()), MILESTONE_SETTLED);
    }
}
