package org.plumbline.command.neighbours;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.Control;
import org.plumbline.command.plan.Plan;
import org.plumbline.command.plan.PlanState;
import org.plumbline.command.plan.UniquePlans;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.plan.PlanEvent;
import org.springframework.stereotype.Component;

/** Says whether a plan holds what is to be changed, and whether a board decided on the change. */
@Component
public class ChangeControl {

    private final UniquePlans plans;
    private final Histories histories;
    private final Boards boards;

    ChangeControl(UniquePlans plans, Histories histories, Boards boards) {
        this.plans = plans;
        this.histories = histories;
        this.boards = boards;
    }

    /** For an action of these inspections that there is. */
    public Control over(List<String> inspectionIds) {
        return new Control(isInForce(inspectionIds), Optional.empty());
    }

    /**
     * For one that is to be added, or taken up anew, by the decision of that meeting of its board.
     *
     * @param targets what the decision has to name
     */
    public Control over(
            String authority, List<String> inspectionIds, List<String> targets, @Nullable String meetingId) {
        return over(authority, inspectionIds, targets, meetingId, DecisionType.ADD_ACTION);
    }

    private Control over(
            String authority,
            List<String> inspectionIds,
            List<String> targets,
            @Nullable String meetingId,
            DecisionType type) {
        Optional<Control.Decision> decision = boards.decided(meetingId, authority, inspectionIds, targets, type)
                .map(decided -> new Control.Decision(String.valueOf(meetingId), decided));
        return new Control(isInForce(inspectionIds), decision);
    }

    /** For one that is to be put in other words, by the decision of that meeting of its board. */
    public Control overAmending(
            String authority, List<String> inspectionIds, String actionId, @Nullable String meetingId) {
        return over(authority, inspectionIds, List.of(actionId), meetingId, DecisionType.AMEND_ACTION);
    }

    private boolean isInForce(List<String> inspectionIds) {
        return inspectionIds.stream()
                .flatMap(id -> plans.planOf(id).stream())
                .distinct()
                .map(id -> histories.of(id, "plan").fold(Plan.initial(), PlanEvent.class, Plan::evolve))
                .anyMatch(PlanState::isUnderChangeControl);
    }
}
