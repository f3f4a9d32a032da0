package org.plumbline.command.plan;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.plan.PlanState.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.VersionCommand;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** The way of a version: frozen, resolved on by each body of the chain, worked to, and in the end closed. */
final class Versions {

    private Versions() {}

    static VersionEvent decide(Drafted plan, VersionCommand command, Situation s, PlanFacts facts) {
        return switch (command) {
            case FreezeVersion c -> freeze(plan, c, s, facts);
            case Resolution c -> Passage.decide(plan, c, s, facts);
            case DeclareLive c -> declareLive(plan, c);
            case RefreshPlan c -> refresh(plan, c);
            case ClosePlan c -> close(plan, c, s, facts);
        };
    }

    private static VersionFrozen freeze(Drafted plan, FreezeVersion c, Situation s, PlanFacts facts) {
        Outline outline = plan.outline();
        boolean holdsNothing = outline.priorities().stream()
                .allMatch(p -> p.recommendationIds().isEmpty());
        new Refusals()
                .when(!(plan instanceof Draft), PLAN_LOCKED)
                .when(holdsNothing, PLAN_EMPTY)
                .orElseGoOn();
        return new VersionFrozen(
                plan.authority(),
                c.effectiveOn(),
                c.planId(),
                outline.latest() + 1,
                facts.sha256(),
                s.actor().id());
    }

    private static PlanWentLive declareLive(Drafted plan, DeclareLive c) {
        if (!(plan instanceof Approved || plan instanceof Submitted)) {
            throw Refused.because(VERSION_NOT_APPROVED, "No approved version of the plan waits to go live.");
        }
        return new PlanWentLive(
                plan.authority(), c.effectiveOn(), c.planId(), plan.outline().approved());
    }

    private static PlanRefreshed refresh(Drafted plan, RefreshPlan c) {
        if (!(plan instanceof Approved || plan instanceof Submitted || plan instanceof Live)) {
            throw Refused.because(VERSION_NOT_APPROVED, "Only a plan whose latest version was approved is refreshed.");
        }
        LocalDate endsOn = c.endsOn();
        if (endsOn != null && endsOn.isBefore(plan.outline().endsOn())) {
            throw Invalid.field("endsOn", "must not be before the plan ends now");
        }
        return new PlanRefreshed(
                plan.authority(), c.effectiveOn(), c.planId(), plan.outline().approved(), c.reason(), endsOn);
    }

    /** Of a version that was approved, and is neither replaced nor sent back: whatever else a statement names is not noted. */
    static List<PlanEvent> submitted(
            PlanState state, String planId, String version, String obligationId, LocalDate effectiveOn) {
        boolean canBe = state instanceof Approved || state instanceof Submitted || state instanceof Live;
        if (!canBe || !String.valueOf(((Drafted) state).outline().approved()).equals(version)) {
            return List.of();
        }
        return List.of(
                new VersionSubmitted(state.authority(), effectiveOn, planId, Integer.parseInt(version), obligationId));
    }

    private static PlanClosed close(Drafted plan, ClosePlan c, Situation s, PlanFacts facts) {
        String open = String.join(", ", facts.openItems());
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .when(plan.outline().live() == 0, PLAN_NOT_LIVE)
                .when(!open.isEmpty(), OPEN_ITEMS, "Still open: " + open + ".")
                .orElseGoOn();
        return new PlanClosed(plan.authority(), c.effectiveOn(), c.planId(), c.meetingId(), c.rationale());
    }
}
