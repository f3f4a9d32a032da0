package org.plumbline.command.neighbours;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.action.Action;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.inspection.Inspection;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.neighbours.Histories.History;
import org.plumbline.command.obligation.Inspected;
import org.plumbline.command.plan.Outline;
import org.plumbline.command.plan.PlanContent;
import org.plumbline.command.plan.Priority;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionUpkept.OwnerReassigned;
import org.plumbline.kernel.action.MilestoneEvent;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.refusal.Unknown;
import org.springframework.stereotype.Component;

/** What a plan covers, read from the history: its inspections, their recommendations, the actions on these. */
@Component
public final class Covered {

    private final Histories histories;
    private final Annexes annexes;

    Covered(Histories histories, Annexes annexes) {
        this.histories = histories;
        this.annexes = annexes;
    }

    /** @throws Unknown when there is no such inspection */
    public InspectionState inspection(String id) {
        return histories.of(id, "inspection").fold(Inspection.initial(), InspectionEvent.class, Inspection::evolve);
    }

    /** @throws Unknown when there is no such recommendation */
    public RecommendationState recommendation(String id) {
        return standing(histories.of(id, "recommendation"));
    }

    /** Whatever became of the inspections since, in the order of their reports. */
    public List<String> recommendationsOf(List<String> inspectionIds) {
        return inspectionIds.stream()
                .flatMap(id -> histories.of(id, "inspection").of(FindingsConfirmed.class))
                .flatMap(e -> e.findings().stream())
                .map(ConfirmedFinding::recommendationId)
                .toList();
    }

    /** The inspection as its clocks know it, whatever became of it since. */
    public Inspected inspected(String inspectionId) {
        return histories
                .of(inspectionId, "inspection")
                .of(InspectionRegistered.class)
                .map(e -> new Inspected(inspectionId, e.authority(), e.framework()))
                .findFirst()
                .orElseThrow(() -> new Unknown("inspection"));
    }

    /** What the next version of a plan would say. */
    public PlanContent content(String planId, Outline outline) {
        List<String> placed = outline.priorities().stream()
                .flatMap(p -> p.recommendationIds().stream())
                .toList();
        Stream<String> others =
                recommendationsOf(outline.inspectionIds()).stream().filter(id -> !placed.contains(id));
        Annexes.Held held = annexes.of(outline.inspectionIds());
        return new PlanContent(
                planId,
                outline.latest() + 1,
                outline.title(),
                outline.startsOn(),
                outline.endsOn(),
                outline.inspectionIds(),
                outline.priorities().stream().map(this::section).toList(),
                others.map(this::item).toList(),
                held.measures(),
                held.risks());
    }

    private PlanContent.Section section(Priority priority) {
        return new PlanContent.Section(
                priority.priorityId(),
                priority.title(),
                priority.sroOffice(),
                priority.equalityImpact(),
                priority.recommendationIds().stream().map(this::item).toList(),
                priority.contributesTo());
    }

    private PlanContent.Item item(String recommendationId) {
        History history = histories.of(recommendationId, "recommendation");
        RecommendationState state = standing(history);
        RecommendationIdentified identified =
                history.of(RecommendationIdentified.class).findFirst().orElseThrow();
        return new PlanContent.Item(
                recommendationId,
                history.last(),
                identified.inspectionId(),
                identified.finding().position(),
                state.finding().wording().text(),
                named(state),
                state.actionIds().stream().sorted().map(this::work).toList());
    }

    private PlanContent.Work work(String actionId) {
        History history = histories.of(actionId, "action");
        ActionState state = history.fold(Action.initial(), ActionEvent.class, Action::evolve);
        ActionAdded added = history.of(ActionAdded.class).findFirst().orElseThrow();
        return new PlanContent.Work(
                actionId,
                history.last(),
                state.commitment().wording().title(),
                history.of(OwnerReassigned.class)
                        .reduce((_, later) -> later)
                        .map(OwnerReassigned::ownerRole)
                        .orElse(added.ownerRole()),
                added.startOn(),
                added.baselineDueOn(),
                state.commitment().dates().dueOn(),
                state.commitment().wording().criteria(),
                stages(history),
                named(state));
    }

    private static List<PlanContent.Stage> stages(History history) {
        return history.of(MilestoneAdded.class)
                .map(added -> new PlanContent.Stage(
                        added.milestoneId(), added.title(), added.dueOn(), stage(history, added.milestoneId())))
                .toList();
    }

    private static String stage(History history, String milestoneId) {
        return history.of(MilestoneEvent.class)
                .filter(e -> e.milestoneId().equals(milestoneId))
                .map(e -> switch (e) {
                    case MilestoneAdded _ -> "OPEN";
                    case MilestoneCompleted _ -> "COMPLETE";
                    case MilestoneWaived _ -> "WAIVED";
                })
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static RecommendationState standing(History history) {
        return history.fold(Recommendation.initial(), RecommendationEvent.class, Recommendation::evolve);
    }

    private static String named(RecommendationState state) {
        return switch (state) {
            case RecommendationState.NotIdentified _, RecommendationState.AwaitingResponse _ -> "AWAITING_RESPONSE";
            case RecommendationState.NotAccepted _ -> "NOT_ACCEPTED";
            case RecommendationState.Accepted _ -> "ACCEPTED";
            case RecommendationState.Closed _ -> "CLOSED";
            case RecommendationState.Replaced _ -> "REPLACED";
        };
    }

    private static String named(ActionState state) {
        return switch (state) {
            case ActionState.NotAdded _, ActionState.Open _ -> "OPEN";
            case ActionState.Claimed _ -> "CLAIMED";
            case ActionState.Verified _ -> "VERIFIED";
            case ActionState.Cancelled _ -> "CANCELLED";
        };
    }
}
