package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.NotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkeep;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** What is asked beside the way from response to closure: owners, holds, escalations, verdicts from outside. */
final class Upkeep {

    private Upkeep() {}

    static List<RecommendationEvent> decide(
            RecommendationState state, RecommendationUpkeep command, Situation s, RecommendationFacts facts) {
        String authority = state.finding().authority();
        return List.of(
                switch (command) {
                    case ReviseResponse c -> Responding.revise(state, c, facts);
                    case ReopenRecommendation c -> Reopening.reopen(state, c, s, facts);
                    case DismissReopening c -> Reopening.dismiss(state, c, s, facts);
                    case SupersedeRecommendation c -> {
                        Cited by = Succession.decided(c.recommendationId(), "byId", c.byId(), state, facts);
                        yield new RecommendationSuperseded(
                                authority,
                                c.effectiveOn(),
                                c.recommendationId(),
                                c.byId(),
                                c.reason(),
                                by.meetingId(),
                                by.decisionId());
                    }
                    case MergeRecommendation c -> {
                        Cited by = Succession.decided(c.recommendationId(), "intoId", c.intoId(), state, facts);
                        yield new RecommendationMerged(
                                authority,
                                c.effectiveOn(),
                                c.recommendationId(),
                                c.intoId(),
                                c.reason(),
                                by.meetingId(),
                                by.decisionId());
                    }
                    case EscalateRecommendation c ->
                        new RecommendationEscalated(
                                authority, c.effectiveOn(), c.recommendationId(), c.escalatedTo(), c.reason());
                    case AssignSro c -> {
                        accepted(state);
                        yield new SroAssigned(authority, c.effectiveOn(), c.recommendationId(), c.priority(), c.sro());
                    }
                    case DeclareNoFurtherAction c -> {
                        accepted(state);
                        new Refusals()
                                .when(facts.actions().anyOpen(), ACTIONS_OPEN)
                                .orElseGoOn();
                        yield new NoFurtherActionDeclared(
                                authority,
                                c.effectiveOn(),
                                c.recommendationId(),
                                c.reason(),
                                s.actor().id());
                    }
                    case RecordOutsideVerdict c -> TheBodyOutsideIsSatisfied.record(accepted(state), c, facts);
                    case HoldRecommendation c -> Holding.begin(accepted(state), c, facts.inForce());
                    case ResumeRecommendation c -> Holding.end(accepted(state), c);
                });
    }

    private static RecommendationState revised(Accepted state, Track track) {
        return track.around().response() == Response.NOT_ACCEPTED
                ? new NotAccepted(track)
                : Progress.with(state, track);
    }

    private static Accepted accepted(RecommendationState state) {
        if (state instanceof Accepted accepted) {
            return accepted;
        }
        throw Refused.because(RESPONSE_MISSING);
    }

    static RecommendationState evolve(Accepted state, RecommendationUpkept event) {
        Track track = state.track();
        Circumstances around = track.around();
        return switch (event) {
            case WorkReopened _ -> new RecommendationState.InProgress(track.backToWork());
            case SroAssigned e -> Progress.with(state, track.around(around.underSro(e.sro())));
            case OutsideVerdictRecorded e ->
                Progress.with(state, track.around(TheBodyOutsideIsSatisfied.evolve(state, e)));
            case NoFurtherActionDeclared _ -> Progress.with(state, track.around(around.noFurtherAction(true)));
            case RecommendationHeld e ->
                Progress.with(state, track.around(around.with(around.holds().begun(e.effectiveOn(), e.until()))));
            case RecommendationResumed e ->
                Progress.with(state, track.around(around.with(around.holds().ended(e.effectiveOn()))));
            case ResponseRevised e -> revised(state, track.around(around.answered(e.to())));
            case RecommendationSuperseded _, RecommendationMerged _ -> Progress.replaced(state, event);
            case RecommendationEscalated _, RecommendationReopened _ -> state;
        };
    }
}
