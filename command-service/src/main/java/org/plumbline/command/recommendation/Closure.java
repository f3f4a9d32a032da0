package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.ACTIONS_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_ITS_CAUSE;
import static org.plumbline.kernel.refusal.RefusalCode.CLOSER_NOT_PERMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.IMPACT_NOT_EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_EMBEDDED;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;
import static org.plumbline.kernel.refusal.RefusalCode.OUTSIDE_ACCEPTANCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.Track.Assurance;
import org.plumbline.kernel.framework.Closer;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.refusal.Refusals;

/** Closes by a board's decision, when all three claims stand; every rule that says no is told at once. */
final class Closure {

    private Closure() {}

    static List<RecommendationEvent> close(
            RecommendationState state, CloseRecommendation c, Situation s, RecommendationFacts facts) {
        Finding finding = state.finding();
        Optional<Track> track = state instanceof Accepted accepted ? Optional.of(accepted.track()) : Optional.empty();
        Optional<BoardMeeting> board = facts.board();
        Refusals refusals = new Refusals()
                .when(TheBoardDecides.isConflicted(board, s), CONFLICT_DECLARED)
                .when(
                        !NobodyAssuresTheirOwnWork.stillHolds(state, facts),
                        SELF_ASSURANCE,
                        NobodyAssuresTheirOwnWork.SINCE_THEN)
                .when(facts.framework().closedBy() != Closer.BOARD, CLOSER_NOT_PERMITTED)
                .when(!TheBodyOutsideIsSatisfied.holds(facts.framework(), track), OUTSIDE_ACCEPTANCE_MISSING)
                .when(!EveryActionIsDone.holds(state, facts), ACTIONS_OPEN)
                .when(!ClosureRestsOnTheLatestAssurance.holds(state, c.assuranceId()), INSUFFICIENT_ASSURANCE)
                .when(
                        track.filter(t -> !EachKindHasItsLine.holds(t, facts.inForce()))
                                .isPresent(),
                        INSUFFICIENT_ASSURANCE,
                        EachKindHasItsLine.sentence(state, facts.inForce()))
                .when(!NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), assuredOn(track)), BEFORE_ITS_CAUSE);
        TheBoardDecides.inSession(refusals, c.effectiveOn(), board, s)
                .when(!TheBoardTookTheDecision.holds(facts.board(), c.decisionId()), NO_SUCH_DECISION)
                .when(
                        !track.map(t -> ImpactIsEvidentOrWaived.holds(t, c.impactWaiver(), facts.evidence()))
                                .orElse(false),
                        IMPACT_NOT_EVIDENT)
                .when(!PracticeIsEmbeddedOrWaived.holds(state, c.embeddingWaiver()), NOT_EMBEDDED)
                .orElseGoOn();
        return List.of(new RecommendationClosed(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.meetingId(),
                Objects.requireNonNullElse(
                        c.decisionId(), board.orElseThrow().resolved().nextId()),
                track.flatMap(Track::assurance).map(Assurance::assuranceId).orElseThrow(),
                c.rationale(),
                c.impactWaiver(),
                c.embeddingWaiver()));
    }

    /** The day of the assurance that is closed on. */
    static Optional<LocalDate> assuredOn(Optional<Track> track) {
        return track.flatMap(Track::assurance).map(Assurance::on);
    }
}
