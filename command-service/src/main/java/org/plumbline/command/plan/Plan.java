package org.plumbline.command.plan;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.plan.PlanState.*;
import org.plumbline.kernel.plan.PlanCommand;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionCommand;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** An improvement plan: drafted, frozen version by version, approved by its chain, worked to, refreshed, closed. */
public final class Plan {

    private Plan() {}

    public static PlanState initial() {
        return new NotDrafted();
    }

    public static List<PlanEvent> decide(PlanState state, PlanCommand command, Situation s, PlanFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (command instanceof DraftPlan c) {
            return List.of(draft(state, c, facts));
        }
        Drafted plan = begunAndNotEnded(state);
        return List.of(
                switch (command) {
                    case DraftPlan _ -> throw new IllegalStateException("Drafted above");
                    case AddPriority c -> Priorities.add(plan, c);
                    case RenamePriority c -> Priorities.rename(plan, c);
                    case AssignPrioritySro c -> Priorities.assign(plan, c);
                    case LinkRecommendation c -> Priorities.link(plan, c, facts);
                    case AddContribution c -> Priorities.contribute(plan, c);
                    case EndContribution c -> Priorities.contributeNoLonger(plan, c);
                    case WithdrawPlan c -> withdraw(plan, c);
                    case VersionCommand c -> Versions.decide(plan, c, s, facts);
                });
    }

    private static PlanDrafted draft(PlanState state, DraftPlan c, PlanFacts facts) {
        if (!(state instanceof NotDrafted)) {
            throw new IllegalStateException("This plan has been drafted before");
        }
        List<InspectionState> inspections = facts.inspections();
        boolean hasEnded = inspections.stream()
                .anyMatch(i -> i instanceof InspectionState.Concluded || i instanceof InspectionState.Superseded);
        boolean isConfirmed = inspections.stream().allMatch(i -> i instanceof InspectionState.Confirmed);
        new Refusals()
                .when(hasEnded, INSPECTION_ENDED)
                .when(!hasEnded && !isConfirmed, FINDINGS_NOT_CONFIRMED)
                .when(facts.chain().isEmpty(), UNKNOWN_CHAIN)
                .orElseGoOn();
        List<String> authorities =
                inspections.stream().map(InspectionState::authority).distinct().toList();
        if (authorities.size() != 1) {
            throw Invalid.field("inspectionIds", "must all be of one authority");
        }
        return new PlanDrafted(
                authorities.getFirst(),
                c.effectiveOn(),
                c.planId(),
                c.inspectionIds(),
                c.title(),
                c.startsOn(),
                c.endsOn(),
                facts.chain().orElseThrow());
    }

    private static Drafted begunAndNotEnded(PlanState state) {
        return switch (state) {
            case NotDrafted _ -> throw new Unknown("plan");
            case Ended _ -> throw Refused.because(PLAN_ENDED);
            case Drafted plan -> plan;
        };
    }

    private static PlanWithdrawn withdraw(Drafted plan, WithdrawPlan c) {
        if (plan.outline().approved() > 0) {
            throw Refused.because(VERSION_APPROVED);
        }
        return new PlanWithdrawn(plan.authority(), c.effectiveOn(), c.planId(), c.reason());
    }

    /** A statement named that version when it was submitted; nothing happens when it is not the approved one. */
    public static List<PlanEvent> submitted(
            PlanState state, String planId, String version, String obligationId, LocalDate effectiveOn) {
        return Versions.submitted(state, planId, version, obligationId, effectiveOn);
    }

    public static PlanState evolve(PlanState state, PlanEvent event) {
        return Course.evolve(state, event);
    }
}
