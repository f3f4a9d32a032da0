package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.HOLD_TOO_LONG;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_HELD;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.time.temporal.ChronoUnit;
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
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RedFlags;

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
                        Succession.check(c.recommendationId(), "byId", c.byId(), facts);
                        yield new RecommendationSuperseded(
                                authority, c.effectiveOn(), c.recommendationId(), c.byId(), c.reason());
                    }
                    case MergeRecommendation c -> {
                        Succession.check(c.recommendationId(), "intoId", c.intoId(), facts);
                        yield new RecommendationMerged(
                                authority, c.effectiveOn(), c.recommendationId(), c.intoId(), c.reason());
                    }
                    case EscalateRecommendation c ->
                        new RecommendationEscalated(
                                authority, c.effectiveOn(), c.recommendationId(), c.escalatedTo(), c.reason());
                    case AssignSro c -> {
                        accepted(state);
                        yield new SroAssigned(authority, c.effectiveOn(), c.recommendationId(), c.priority(), c.sro());
                    }
                    case RecordOutsideVerdict c -> {
                        accepted(state);
                        yield new OutsideVerdictRecorded(
                                authority,
                                c.effectiveOn(),
                                c.recommendationId(),
                                c.body(),
                                c.satisfied(),
                                c.reference());
                    }
                    case HoldRecommendation c -> hold(state, c, facts.inForce());
                    case ResumeRecommendation c -> {
                        if (!accepted(state).track().around().held()) {
                            throw Refused.because(NOT_HELD);
                        }
                        yield new RecommendationResumed(authority, c.effectiveOn(), c.recommendationId());
                    }
                });
    }

    private static RecommendationState revised(Accepted state, Track track) {
        return track.around().response() == Response.NOT_ACCEPTED
                ? new NotAccepted(track)
                : Progress.with(state, track);
    }

    private static RecommendationUpkept hold(RecommendationState state, HoldRecommendation c, InForce inForce) {
        accepted(state);
        int longest = inForce.board().holdDays();
        new Refusals()
                .when(
                        ChronoUnit.DAYS.between(c.effectiveOn(), c.until()) > longest,
                        HOLD_TOO_LONG,
                        "Under " + inForce.named() + " work is held for at most " + RedFlags.days(longest)
                                + " at a time.")
                .orElseGoOn();
        return new RecommendationHeld(state.authority(), c.effectiveOn(), c.recommendationId(), c.until(), c.reason());
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
            case OutsideVerdictRecorded e -> Progress.with(state, track.around(around.outsideSatisfied(e.satisfied())));
            case RecommendationHeld _ -> Progress.with(state, track.around(around.held(true)));
            case RecommendationResumed _ -> Progress.with(state, track.around(around.held(false)));
            case ResponseRevised e -> revised(state, track.around(around.answered(e.to())));
            case RecommendationSuperseded _, RecommendationMerged _ -> Progress.replaced(state, event);
            case RecommendationEscalated _, RecommendationReopened _ -> state;
        };
    }
}
