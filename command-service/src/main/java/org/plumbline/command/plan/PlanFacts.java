package org.plumbline.command.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.kernel.plan.ApprovalChain;

/**
 * What decisions on a plan need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param chain the chain that a new plan names, when there is one of that name
 * @param inspections those that a new plan is to cover, in its order
 * @param recommendation the one that is to be put under a priority
 * @param sha256 of what a version would hold, lower-case hex
 * @param meeting the meeting a resolution names, when there is such a meeting
 * @param openItems what is not settled yet
 */
public record PlanFacts(
        Optional<ApprovalChain> chain,
        List<InspectionState> inspections,
        Optional<RecommendationState> recommendation,
        String sha256,
        Optional<BoardMeeting> meeting,
        List<String> openItems) {

    private static final PlanFacts NONE =
            new PlanFacts(Optional.empty(), List.of(), Optional.empty(), "", Optional.empty(), List.of());

    public PlanFacts {
        inspections = List.copyOf(inspections);
        openItems = List.copyOf(openItems);
    }

    public static PlanFacts none() {
        return NONE;
    }

    public static PlanFacts drafting(Optional<ApprovalChain> chain, List<InspectionState> inspections) {
        return new PlanFacts(chain, inspections, Optional.empty(), "", Optional.empty(), List.of());
    }

    public static PlanFacts linking(RecommendationState recommendation) {
        return new PlanFacts(Optional.empty(), List.of(), Optional.of(recommendation), "", Optional.empty(), List.of());
    }

    public static PlanFacts freezing(String sha256) {
        return new PlanFacts(Optional.empty(), List.of(), Optional.empty(), sha256, Optional.empty(), List.of());
    }

    public static PlanFacts resolving(Optional<BoardMeeting> meeting) {
        return closing(meeting, List.of());
    }

    public static PlanFacts closing(Optional<BoardMeeting> meeting, List<String> openItems) {
        return new PlanFacts(Optional.empty(), List.of(), Optional.empty(), "", meeting, openItems);
    }
}
