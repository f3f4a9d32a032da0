package org.plumbline.command.plan;

import org.plumbline.command.plan.PlanState.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionEvent;
import org.plumbline.kernel.plan.VersionEvent.*;

/** What each event makes of a plan; an event that does not fit the state changes nothing. */
final class Course {

    private Course() {}

    static PlanState evolve(PlanState state, PlanEvent event) {
        return switch (state) {
            case NotDrafted _ -> event instanceof PlanDrafted e ? new Draft(Outline.of(e)) : state;
            case Ended _ -> state;
            case Drafted plan -> evolve(plan, event);
        };
    }

    private static PlanState evolve(Drafted plan, PlanEvent event) {
        Outline outline = plan.outline();
        return switch (event) {
            case PlanDrafted _ -> plan;
            case PriorityAdded e -> changed(plan, outline.with(Priority.of(e)));
            case PriorityRenamed e -> changed(plan, outline.changing(e.priorityId(), p -> p.titled(e.to())));
            case SroAssigned e ->
                changed(plan, outline.changing(e.priorityId(), p -> p.ownedBy(e.sroOffice(), e.sro())));
            case RecommendationLinked e -> changed(plan, outline.linking(e.priorityId(), e.recommendationId()));
            case ContributionAdded e ->
                changed(plan, outline.changing(e.priorityId(), p -> p.contributing(e.recommendationId())));
            case ContributionEnded e ->
                changed(plan, outline.changing(e.priorityId(), p -> p.contributingNoLonger(e.recommendationId())));
            case PlanWithdrawn _ -> new Ended(outline);
            case VersionEvent e -> passed(plan, e);
        };
    }

    private static PlanState changed(Drafted plan, Outline outline) {
        return plan instanceof Draft ? new Draft(outline) : plan;
    }

    private static boolean waitsToGoLive(Drafted plan) {
        return plan instanceof Approved || plan instanceof Submitted;
    }

    private static PlanState passed(Drafted plan, VersionEvent event) {
        Outline outline = plan.outline();
        return switch (event) {
            case VersionFrozen e ->
                plan instanceof Draft
                        ? new Frozen(outline.frozenAs(e.sha256()), e.frozenBy(), 0, e.effectiveOn())
                        : plan;
            case VersionEndorsed e ->
                plan instanceof Frozen f ? new Frozen(outline, f.frozenBy(), f.passed() + 1, e.effectiveOn()) : plan;
            case VersionApproved e -> plan instanceof Frozen ? new Approved(outline.approved(e.versionNumber())) : plan;
            case VersionReturned _ -> plan instanceof Frozen ? new Draft(outline) : plan;
            case VersionSubmitted _ -> plan instanceof Approved ? new Submitted(outline) : plan;
            case PlanWentLive e -> waitsToGoLive(plan) ? new Live(outline.live(e.versionNumber())) : plan;
            case PlanRefreshed e ->
                waitsToGoLive(plan) || plan instanceof Live ? new Draft(outline.endingOn(e.endsOn())) : plan;
            case PlanClosed _ -> new Ended(outline);
        };
    }
}
