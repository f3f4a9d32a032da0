package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.CYCLE;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.SUCCESSOR_SEEN_BY_MORE;
import static org.plumbline.kernel.refusal.RefusalCode.SUCCESSOR_UNFIT;

import java.util.Optional;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;

/**
 * A board decides that one recommendation takes the place of another: what is replaced needs no assurance any more, so its
 * place is taken only by one that is still tracked, and not by what it replaced itself, however long the way round.
 */
final class Succession {

    private static final String NOT_ACCEPTED_YET =
            "The recommendation that takes its place is not accepted, so open actions cannot go on for it.";

    private Succession() {}

    static Cited decided(
            String id, String field, String successor, RecommendationState state, RecommendationFacts facts) {
        if (id.equals(successor)) {
            throw Invalid.field(field, "must be another recommendation");
        }
        boolean isRound = facts.successors().contains(id);
        Optional<RecommendationState> other = facts.successor().map(Successor::state);
        boolean isSeenByMore = facts.successor().filter(Successor::isSeenByMore).isPresent();
        new Refusals()
                .when(facts.cited().isEmpty(), NO_SUCH_DECISION)
                .when(isRound, CYCLE)
                .when(!isRound && !other.filter(o -> isFit(o, state)).isPresent(), SUCCESSOR_UNFIT)
                .when(
                        facts.actions().anyOpen()
                                && other.filter(AwaitingResponse.class::isInstance)
                                        .isPresent(),
                        RESPONSE_MISSING,
                        NOT_ACCEPTED_YET)
                .when(isSeenByMore && facts.actions().anyOpen(), SUCCESSOR_SEEN_BY_MORE)
                .orElseGoOn();
        return facts.cited().orElseThrow();
    }

    private static boolean isFit(RecommendationState other, RecommendationState state) {
        return other.authority().equals(state.authority())
                && (other instanceof Accepted || other instanceof AwaitingResponse);
    }
}
