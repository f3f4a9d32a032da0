package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.command.recommendation.RecommendationState.NotIdentified;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.recommendation.Origin;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPlanned;
import org.plumbline.kernel.recommendation.RecommendationEvent.WorkStarted;
import org.plumbline.kernel.recommendation.RecommendationUpkeep;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.DismissReopening;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ReopenRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationEscalated;
import org.plumbline.kernel.recommendation.RecommendationUpkept.WorkReopened;
import org.plumbline.kernel.recommendation.RecommendationVisited.OriginRecorded;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.recommendation.WordingCommand;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** A recommendation, from the finding it comes from to the board's decision that closes it. */
public final class Recommendation {

    private Recommendation() {}

    public static RecommendationState initial() {
        return new NotIdentified();
    }

    public static List<RecommendationEvent> decide(
            RecommendationState state, RecommendationCommand command, Situation s, RecommendationFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        boolean mayConcernWhatIsClosed = command instanceof ReopenRecommendation
                || command instanceof DismissReopening
                || command instanceof WordingCommand;
        if (!(mayConcernWhatIsClosed && state instanceof Closed) && !(command instanceof CheckHold)) {
            AClosedItemStaysClosed.check(state);
        }
        return switch (command) {
            case RespondToRecommendation c -> Responding.respond(state, c, facts);
            case DeclareDelivered c -> Delivery.declare(state, c, s, facts);
            case RequestAssurance c -> Assuring.request(state, c, s, facts);
            case GiveAssurance c -> Assuring.give(state, c, s, facts);
            case RateImpact c -> Embedding.rate(state, c, s, facts);
            case RecordSustainment c -> Embedding.record(state, c, s, facts);
            case CloseRecommendation c -> Closure.close(state, c, s, facts);
            case SignOffRecommendation c -> SigningOff.signOff(state, c, s, facts);
            case WordingCommand c -> Transcribing.decide(state, c, s);
            case CheckHold c -> Holding.check(state, c);
            case RecommendationUpkeep c -> Upkeep.decide(state, c, s, facts);
        };
    }

    /** A confirmed finding becomes something to track; nothing happens when it already is. */
    public static List<RecommendationEvent> identify(
            RecommendationState state,
            String authority,
            String inspectionId,
            String framework,
            ConfirmedFinding confirmed,
            LocalDate effectiveOn) {
        if (!(state instanceof NotIdentified)) {
            return List.of();
        }
        return List.of(new RecommendationIdentified(
                authority, effectiveOn, confirmed.recommendationId(), inspectionId, framework, confirmed.finding()));
    }

    /** An action was added that is to discharge it; nothing happens when that action already is. */
    public static List<RecommendationEvent> plan(
            RecommendationState state, String actionId, String owner, LocalDate effectiveOn) {
        AClosedItemStaysClosed.check(state);
        Finding finding = state.finding();
        if (!(state instanceof Accepted)) {
            throw Refused.because(RESPONSE_MISSING);
        }
        return state.actionIds().contains(actionId)
                ? List.of()
                : List.of(new RecommendationPlanned(
                        finding.authority(), effectiveOn, finding.recommendationId(), actionId, owner));
    }

    /** Work was first reported on one of its actions; later reports change nothing. */
    public static List<RecommendationEvent> startWork(
            RecommendationState state, String actionId, LocalDate effectiveOn) {
        if (!(state instanceof Accepted accepted) || accepted.track().workStarted()) {
            return List.of();
        }
        Finding finding = state.finding();
        return List.of(new WorkStarted(finding.authority(), effectiveOn, finding.recommendationId(), actionId));
    }

    /** An action that was finished no longer is, so what was said to be delivered is not. */
    public static List<RecommendationEvent> reopenWork(
            RecommendationState state, String actionId, LocalDate effectiveOn) {
        AClosedItemStaysClosed.check(state);
        if (!(state instanceof Accepted) || state instanceof InProgress) {
            return List.of();
        }
        return List.of(
                new WorkReopened(state.authority(), effectiveOn, state.finding().recommendationId(), actionId));
    }

    /** What an action was to discharge goes to the chair, because of what became of the action. */
    public static List<RecommendationEvent> escalate(RecommendationState state, LocalDate effectiveOn, String because) {
        return List.of(new RecommendationEscalated(
                state.authority(), effectiveOn, state.finding().recommendationId(), "Independent chair", because));
    }

    /** A concern that a visit raised becomes something to track, like a finding of the report. */
    public static List<RecommendationEvent> raise(RecommendationState state, String framework, ConcernRaised e) {
        List<RecommendationEvent> events =
                identify(state, e.authority(), e.inspectionId(), framework, e.concern(), e.effectiveOn());
        var origin = new OriginRecorded(
                e.authority(),
                e.effectiveOn(),
                e.concern().recommendationId(),
                Origin.MONITORING_VISIT,
                e.visitId(),
                e.findingId());
        return events.isEmpty() ? events : List.of(events.getFirst(), origin);
    }

    /** A visit found that it has declined: proposes to open it again when it is closed, and changes nothing else. */
    public static List<RecommendationEvent> proposeReopening(RecommendationState state, VisitFindingRecorded finding) {
        return Reopening.propose(state, finding);
    }

    /** Evidence it may rest on counts no longer; nothing happens while other evidence does. */
    public static List<RecommendationEvent> lapse(
            RecommendationState state, String evidenceId, RecommendationFacts facts, LocalDate effectiveOn) {
        return Stream.of(
                        AssuranceFallsWithItsEvidence.lapse(state, evidenceId, facts, effectiveOn),
                        ImpactFallsWithItsEvidence.lapse(state, evidenceId, facts, effectiveOn))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    public static RecommendationState evolve(RecommendationState state, RecommendationEvent event) {
        return Progress.evolve(state, event);
    }
}
