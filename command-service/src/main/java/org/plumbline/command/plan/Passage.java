package org.plumbline.command.plan;

import static org.plumbline.kernel.refusal.RefusalCode.*;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_ITS_CAUSE;

import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.plan.PlanState.Drafted;
import org.plumbline.command.plan.PlanState.Frozen;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.ChainStep;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;

/** A frozen version passes the bodies of the chain one by one: each but the last endorses it, the last approves it. */
final class Passage {

    private Passage() {}

    static VersionEvent decide(Drafted plan, Resolution c, Situation s, PlanFacts facts) {
        Frozen frozen = awaiting(plan, c);
        ChainStep next = next(frozen);
        check(frozen, next, c, s, facts).orElseGoOn();
        if (c.meetingId() != null
                && facts.meeting().filter(BoardMeeting::isOfThisAuthority).isEmpty()) {
            throw Invalid.field("meetingId", "must name a meeting of this authority");
        }
        return switch (c) {
            case EndorseVersion e ->
                new VersionEndorsed(
                        plan.authority(),
                        e.effectiveOn(),
                        e.planId(),
                        e.versionNumber(),
                        next.body(),
                        e.meetingId(),
                        e.minuteReference());
            case ApproveVersion a ->
                new VersionApproved(
                        plan.authority(),
                        a.effectiveOn(),
                        a.planId(),
                        a.versionNumber(),
                        next.body(),
                        a.meetingId(),
                        a.minuteReference());
            case ReturnVersion r ->
                new VersionReturned(
                        plan.authority(),
                        r.effectiveOn(),
                        r.planId(),
                        r.versionNumber(),
                        next.body(),
                        r.reason(),
                        r.meetingId(),
                        r.minuteReference());
        };
    }

    private static Frozen awaiting(Drafted plan, Resolution c) {
        boolean isAwaited = plan instanceof Frozen && plan.outline().latest() == c.versionNumber();
        new Refusals().when(!isAwaited, VERSION_NOT_FROZEN).orElseGoOn();
        return (Frozen) plan;
    }

    private static ChainStep next(Frozen frozen) {
        return frozen.outline().chain().steps().get(frozen.passed());
    }

    private static Refusals check(Frozen frozen, ChainStep next, Resolution c, Situation s, PlanFacts facts) {
        boolean isNext = next.body().equals(c.body()) && fits(frozen, c);
        boolean isRecorder = s.actor().role() == next.recordedBy();
        Refusals refusals = new Refusals()
                .when(!NobodyApprovesWhatTheyFroze.holds(frozen, c, s), SAME_PERSON, NobodyApprovesWhatTheyFroze.TOLD)
                .when(!isNext, NOT_NEXT_IN_CHAIN, "Next in the chain: " + told(frozen, next) + ".")
                .when(isNext && !isRecorder, RECORDER_NOT_PERMITTED, recorder(next))
                .when(
                        !NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), Optional.of(frozen.since())),
                        BEFORE_ITS_CAUSE,
                        "A version is not resolved on before it was frozen or last endorsed.")
                .when(isNext && next.needsMinute() && c.minuteReference() == null, MINUTE_MISSING);
        return isNext && next.recordedBy() == Role.CHAIR
                ? TheBoardDecides.check(refusals, c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                : refusals;
    }

    /** The last body approves and those before it endorse; any may send the version back. */
    private static boolean fits(Frozen frozen, Resolution c) {
        return switch (c) {
            case EndorseVersion _ -> !isLast(frozen);
            case ApproveVersion _ -> isLast(frozen);
            case ReturnVersion _ -> true;
        };
    }

    private static boolean isLast(Frozen frozen) {
        ApprovalChain chain = frozen.outline().chain();
        return frozen.passed() == chain.steps().size() - 1;
    }

    private static String told(Frozen frozen, ChainStep next) {
        return next.body() + (isLast(frozen) ? ", which approves" : ", which endorses");
    }

    private static String recorder(ChainStep next) {
        return "Under the plan’s chain, what the " + next.body() + " resolves is recorded by the role "
                + next.recordedBy() + ".";
    }

    /** What the clocks are told of an approval: where the last body minuted it. */
    static Optional<String> minuted(VersionApproved e) {
        return Optional.ofNullable(e.minuteReference()).or(() -> Optional.ofNullable(e.meetingId()));
    }
}
