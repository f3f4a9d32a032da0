package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_RESPONDED;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_NOT_AVAILABLE;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.RISK_ACCEPTANCE_MISSING;

import java.util.List;
import java.util.Objects;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.plumbline.command.recommendation.RecommendationState.NotAccepted;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPartiallyAccepted;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ReviseResponse;
import org.plumbline.kernel.recommendation.RecommendationUpkept.ResponseRevised;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** The authority's response, given once. */
final class Responding {

    private Responding() {}

    static List<RecommendationEvent> respond(
            RecommendationState state, RespondToRecommendation c, RecommendationFacts facts) {
        Finding finding = state.finding();
        new Refusals()
                .when(!(state instanceof AwaitingResponse), ALREADY_RESPONDED)
                .when(!facts.framework().allows(c.decision()), RESPONSE_NOT_AVAILABLE)
                .when(
                        !WhoeverDeclinesBearsTheRisk.holds(
                                facts.framework(), c.decision(), c.riskOwner(), c.reviewOn()),
                        RISK_ACCEPTANCE_MISSING)
                .orElseGoOn();
        String authority = finding.authority();
        return List.of(
                switch (c.decision()) {
                    case ACCEPTED ->
                        new RecommendationAccepted(authority, c.effectiveOn(), c.recommendationId(), c.reason());
                    case PARTIALLY_ACCEPTED ->
                        new RecommendationPartiallyAccepted(
                                authority, c.effectiveOn(), c.recommendationId(), reason(c));
                    case NOT_ACCEPTED ->
                        new RecommendationNotAccepted(
                                authority,
                                c.effectiveOn(),
                                c.recommendationId(),
                                reason(c),
                                c.riskOwner(),
                                c.reviewOn());
                });
    }

    /** A response once given changes only as a board decided. */
    static ResponseRevised revise(RecommendationState state, ReviseResponse c, RecommendationFacts facts) {
        Finding finding = state.finding();
        Response given = given(state);
        new Refusals()
                .when(given == c.decision(), RESPONSE_UNCHANGED)
                .when(!facts.framework().allows(c.decision()), RESPONSE_NOT_AVAILABLE)
                .when(
                        !WhoeverDeclinesBearsTheRisk.holds(
                                facts.framework(), c.decision(), c.riskOwner(), c.reviewOn()),
                        RISK_ACCEPTANCE_MISSING)
                .when(facts.cited().isEmpty(), NO_SUCH_DECISION)
                .orElseGoOn();
        Cited by = facts.cited().orElseThrow();
        return new ResponseRevised(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                given,
                c.decision(),
                c.reason(),
                null,
                c.riskOwner(),
                c.reviewOn(),
                by.meetingId(),
                by.decisionId());
    }

    private static Response given(RecommendationState state) {
        return switch (state) {
            case NotAccepted _ -> Response.NOT_ACCEPTED;
            case Accepted accepted -> accepted.track().around().response();
            default -> throw Refused.because(RESPONSE_MISSING);
        };
    }

    private static String reason(RespondToRecommendation c) {
        return Objects.requireNonNull(c.reason());
    }
}
