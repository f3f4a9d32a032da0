package org.plumbline.command.neighbours;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.action.ActionAggregate;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives what is not done of a replaced recommendation to the one that took its place. */
@Component
public class Succeeding {

    private final Repository<RecommendationAggregate> recommendations;
    private final Repository<ActionAggregate> actions;
    private final Neighbours neighbours;
    private final DueSheet sheet;

    Succeeding(
            @Lazy Repository<RecommendationAggregate> recommendations,
            @Lazy Repository<ActionAggregate> actions,
            Neighbours neighbours,
            DueSheet sheet) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.neighbours = neighbours;
        this.sheet = sheet;
    }

    /** What is replaced needs no response any more, and its open actions go on for the one in its place. */
    public void takePlace(String fromId, RecommendationState replaced, String toId, LocalDate on) {
        replaced.actionIds().stream().sorted().filter(this::isOpen).forEach(id -> carryOne(id, fromId, toId, on));
        if (replaced instanceof AwaitingResponse) {
            neighbours.unasked(fromId, replaced.finding(), on);
        }
    }

    private boolean isOpen(String actionId) {
        ActionState action = neighbours.action(actionId);
        return !action.isVerified() && !action.isCancelled();
    }

    private void carryOne(String actionId, String fromId, String toId, LocalDate on) {
        String owner = neighbours.action(actionId).owner();
        List<String> after = neighbours.action(actionId).recommendationIds().stream()
                .map(id -> id.equals(fromId) ? toId : id)
                .distinct()
                .toList();
        List<String> inspectionIds = neighbours.homeOf(after).inspectionIds();
        recommendations.load(toId).execute(r -> r.follow(state -> Recommendation.plan(state, actionId, owner, on)));
        actions.load(actionId).execute(a -> a.carry(fromId, toId, inspectionIds, on));
        sheet.move(actionId, inspectionIds);
    }
}
