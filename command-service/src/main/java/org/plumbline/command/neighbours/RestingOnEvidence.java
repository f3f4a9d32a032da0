package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.action.ActionAggregate;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.evidence.EvidenceAggregate;
import org.plumbline.command.evidence.EvidenceState;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What rests on a piece of evidence, and learns what becomes of it. */
@Component
public class RestingOnEvidence {

    private final Repository<RecommendationAggregate> recommendations;
    private final Repository<ActionAggregate> actions;
    private final Repository<EvidenceAggregate> evidence;
    private final FiledEvidence filed;
    private final Surroundings surroundings;

    RestingOnEvidence(
            @Lazy Repository<RecommendationAggregate> recommendations,
            @Lazy Repository<ActionAggregate> actions,
            @Lazy Repository<EvidenceAggregate> evidence,
            FiledEvidence filed,
            Surroundings surroundings) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.evidence = evidence;
        this.filed = filed;
        this.surroundings = surroundings;
    }

    public ActionState action(String actionId) {
        return found("action", () -> actions.load(actionId).invoke(ActionAggregate::state));
    }

    public EvidenceState evidenceState(String evidenceId) {
        return filed.state(evidenceId);
    }

    /** Whether a closed recommendation of the action rests on that evidence. */
    public boolean isReliedOn(String evidenceId, String actionId) {
        return action(actionId).recommendationIds().stream()
                .map(this::recommendation)
                .filter(Closed.class::isInstance)
                .anyMatch(
                        closed -> surroundings.on(closed, List.of()).evidence().includes(evidenceId));
    }

    public void takePlace(String evidenceId, String replacedId, LocalDate effectiveOn) {
        evidence.load(evidenceId).execute(e -> e.takePlaceOf(replacedId, effectiveOn));
    }

    /** Tells the recommendations of an action that evidence for it counts no longer. */
    public void lapse(String evidenceId, String actionId, LocalDate effectiveOn) {
        action(actionId)
                .recommendationIds()
                .forEach(id -> recommendations
                        .load(id)
                        .execute(r -> r.follow(state -> Recommendation.lapse(
                                state, evidenceId, surroundings.on(state, List.of()), effectiveOn))));
    }

    private RecommendationState recommendation(String id) {
        return found("recommendation", () -> recommendations.load(id).invoke(RecommendationAggregate::state));
    }
}
