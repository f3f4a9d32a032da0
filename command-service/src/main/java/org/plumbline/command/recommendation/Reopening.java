package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NO_REOPENING_PROPOSED;
import static org.plumbline.kernel.refusal.RefusalCode.REOPENING_NEEDS_A_VISIT;

import java.util.List;
import java.util.Set;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.DismissReopening;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ReopenRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationReopened;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningDismissed;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningProposed;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** Opens again what was closed too soon: the board may, and an officer when an inspector's visit found it declined. */
final class Reopening {

    private Reopening() {}

    static RecommendationUpkept reopen(
            RecommendationState state, ReopenRecommendation c, Situation s, RecommendationFacts facts) {
        String visit = c.visitReference() == null || c.visitReference().isBlank() ? null : c.visitReference();
        boolean isProposed = visit != null && proposals(state).contains(visit);
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.board(), s)
                .when(!(state instanceof Closed), NOT_CLOSED)
                .when(state instanceof Closed && !TheBoardDecides.by(s) && !isProposed, REOPENING_NEEDS_A_VISIT)
                .orElseGoOn();
        return new RecommendationReopened(state.authority(), c.effectiveOn(), c.recommendationId(), c.reason(), visit);
    }

    static List<RecommendationEvent> propose(RecommendationState state, VisitFindingRecorded finding) {
        if (!(state instanceof Closed) || finding.direction() != Direction.DECLINED) {
            return List.of();
        }
        return List.of(new ReopeningProposed(
                state.authority(),
                finding.effectiveOn(),
                state.finding().recommendationId(),
                finding.visitId(),
                finding.findingId(),
                finding.quote()));
    }

    static ReopeningDismissed dismiss(
            RecommendationState state, DismissReopening c, Situation s, RecommendationFacts facts) {
        Set<String> proposals = proposals(state);
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.board(), s)
                .when(proposals.isEmpty(), NO_REOPENING_PROPOSED)
                .orElseGoOn();
        return new ReopeningDismissed(
                state.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                proposals.stream().sorted().toList(),
                c.reason());
    }

    private static Set<String> proposals(RecommendationState state) {
        return state instanceof Closed closed ? closed.proposals() : Set.of();
    }
}
