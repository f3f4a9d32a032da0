package org.plumbline.command.risk;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.risk.RiskState.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.kernel.risk.RiskCommand;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;
import org.plumbline.kernel.risk.Score;

/** A risk to the plan, from the day somebody sees it to the day it is over. */
public final class Risk {

    private Risk() {}

    public static RiskState initial() {
        return new NotIdentified();
    }

    public static List<RiskEvent> decide(RiskState state, RiskCommand command, Situation s, RiskFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (command instanceof IdentifyRisk c) {
            return List.of(identify(state, c, facts));
        }
        Threat threat = state.threat().orElseThrow(() -> new Unknown("risk"));
        return List.of(
                switch (command) {
                    case IdentifyRisk _ -> throw new IllegalStateException("Identified above");
                    case AssessRisk c -> assess(state, c);
                    case TreatRisk c -> treat(state, c);
                    case ReviewRisk c -> review(state, threat, c, s);
                    case AcceptRisk c -> accept(state, c, s, facts);
                    case ReassignRisk c -> reassign(state, threat, c);
                    case LinkRisk c -> link(state, threat, c, facts);
                    case CloseRisk c -> close(state, threat, c, s);
                    case ReopenRisk c -> reopen(state, c, s, facts);
                });
    }

    private static RiskIdentified identify(RiskState state, IdentifyRisk c, RiskFacts facts) {
        if (!(state instanceof NotIdentified)) {
            throw new IllegalStateException("This risk has been identified before");
        }
        notBefore(c.effectiveOn(), "reviewOn", c.reviewOn());
        List<String> threatened = Objects.requireNonNullElse(c.recommendationIds(), List.of());
        ofTheAuthority(threatened, facts);
        facts.inspection().isWorkedOn(new Refusals()).orElseGoOn();
        return new RiskIdentified(
                facts.authority(),
                c.effectiveOn(),
                c.riskId(),
                c.inspectionId(),
                c.title(),
                c.cause(),
                c.event(),
                c.consequence(),
                threatened,
                c.ownerRole(),
                c.owner(),
                c.reviewOn());
    }

    private static void ofTheAuthority(List<String> threatened, RiskFacts facts) {
        List<Violation> unknown = IntStream.range(0, threatened.size())
                .filter(i -> !facts.recommendations().contains(threatened.get(i)))
                .mapToObj(
                        i -> new Violation("recommendationIds[" + i + "]", "names no recommendation of the authority"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Invalid(unknown);
        }
    }

    private static RiskReassigned reassign(RiskState state, Threat threat, ReassignRisk c) {
        boolean isSame = threat.owner().equals(c.owner()) && threat.ownerRole().equals(c.ownerRole());
        stillOpen(state).when(isSame, RISK_OWNER_UNCHANGED).orElseGoOn();
        return new RiskReassigned(
                state.authority(), c.effectiveOn(), c.riskId(), threat.owner(), c.ownerRole(), c.owner(), c.reason());
    }

    private static RiskLinked link(RiskState state, Threat threat, LinkRisk c, RiskFacts facts) {
        ofTheAuthority(c.recommendationIds(), facts);
        List<String> more = c.recommendationIds().stream()
                .filter(id -> !threat.recommendationIds().contains(id))
                .toList();
        stillOpen(state).when(more.isEmpty(), RISK_LINKED).orElseGoOn();
        return new RiskLinked(state.authority(), c.effectiveOn(), c.riskId(), more, c.reason());
    }

    private static RiskAssessed assess(RiskState state, AssessRisk c) {
        Score inherent = new Score(c.inherentLikelihood(), c.inherentImpact());
        Score current = new Score(c.currentLikelihood(), c.currentImpact());
        Score target = new Score(c.targetLikelihood(), c.targetImpact());
        stillOpen(state)
                .when(!ScoresFallTowardsTheTarget.holds(inherent, current, target), SCORE_ORDER)
                .orElseGoOn();
        return new RiskAssessed(
                state.authority(), c.effectiveOn(), c.riskId(), inherent, current, target, c.rationale());
    }

    private static RiskTreated treat(RiskState state, TreatRisk c) {
        notBefore(c.effectiveOn(), "treatBy", c.treatBy());
        stillOpen(state).when(state.current().isEmpty(), RISK_NOT_ASSESSED).orElseGoOn();
        return new RiskTreated(state.authority(), c.effectiveOn(), c.riskId(), c.treatment(), c.treatBy());
    }

    private static RiskReviewed review(RiskState state, Threat threat, ReviewRisk c, Situation s) {
        notBefore(c.effectiveOn(), "reviewOn", c.reviewOn());
        boolean isOthers = s.actor().role() == Role.AO && !s.isActedBy(threat.owner());
        stillOpen(state).when(isOthers, NOT_RISK_OWNER).orElseGoOn();
        return new RiskReviewed(state.authority(), c.effectiveOn(), c.riskId(), c.observation(), c.reviewOn());
    }

    private static RiskAccepted accept(RiskState state, AcceptRisk c, Situation s, RiskFacts facts) {
        notBefore(c.effectiveOn(), "reviewOn", c.reviewOn());
        Refusals refusals = stillOpen(state)
                .when(state.current().isEmpty(), RISK_NOT_ASSESSED)
                .when(state instanceof Accepted, RISK_ALREADY_ACCEPTED);
        TheBoardDecides.check(refusals, c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .orElseGoOn();
        return new RiskAccepted(
                state.authority(), c.effectiveOn(), c.riskId(), c.meetingId(), c.rationale(), c.reviewOn());
    }

    private static RiskClosed close(RiskState state, Threat threat, CloseRisk c, Situation s) {
        new Refusals()
                .when(
                        !NobodyClosesTheirOwnRisk.holds(threat, s),
                        SELF_APPROVAL,
                        "Whoever looks after a risk, or ever did, does not decide alone that it is over.")
                .when(state instanceof Identified, RISK_NOT_ASSESSED)
                .when(state instanceof Assessed, RISK_NOT_TREATED)
                .when(state instanceof Closed, RISK_CLOSED)
                .orElseGoOn();
        return new RiskClosed(state.authority(), c.effectiveOn(), c.riskId(), c.reason());
    }

    private static RiskReopened reopen(RiskState state, ReopenRisk c, Situation s, RiskFacts facts) {
        notBefore(c.effectiveOn(), "reviewOn", c.reviewOn());
        Refusals refusals = new Refusals().when(!(state instanceof Closed), RISK_NOT_CLOSED);
        TheBoardDecides.check(refusals, c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .orElseGoOn();
        return new RiskReopened(state.authority(), c.effectiveOn(), c.riskId(), c.reason(), c.reviewOn());
    }

    private static Refusals stillOpen(RiskState state) {
        return new Refusals().when(state instanceof Closed, RISK_CLOSED);
    }

    private static void notBefore(LocalDate effectiveOn, String field, LocalDate day) {
        if (day.isBefore(effectiveOn)) {
            throw Invalid.field(field, "must not be before effectiveOn");
        }
    }

    public static RiskState evolve(RiskState state, RiskEvent event) {
        return History.evolve(state, event);
    }
}
