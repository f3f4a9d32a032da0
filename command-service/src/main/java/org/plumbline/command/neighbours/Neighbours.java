package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.action.ActionAggregate;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.inspection.InspectionAggregate;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.Partners;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.inspection.Standing;
import org.plumbline.command.recommendation.Finding;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.NotAccepted;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.rules.InForce;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Loads, and where a rule says so changes, the aggregates beside the one a command is about. */
@Component
public class Neighbours {

    /** Where the recommendations of an action belong. */
    public record Home(String authority, List<String> inspectionIds) {}

    private final Repository<InspectionAggregate> inspections;
    private final Repository<RecommendationAggregate> recommendations;
    private final Repository<ActionAggregate> actions;
    private final Boards boards;
    private final Oversight oversight;
    private final Frameworks frameworks;

    Neighbours(
            @Lazy Repository<InspectionAggregate> inspections,
            @Lazy Repository<RecommendationAggregate> recommendations,
            @Lazy Repository<ActionAggregate> actions,
            Boards boards,
            Oversight oversight,
            Frameworks frameworks) {
        this.inspections = inspections;
        this.recommendations = recommendations;
        this.actions = actions;
        this.boards = boards;
        this.oversight = oversight;
        this.frameworks = frameworks;
    }

    public ActionState action(String actionId) {
        return found("action", () -> actions.load(actionId).invoke(ActionAggregate::state));
    }

    public String authorityOfInspection(String inspectionId) {
        return inspection(inspectionId).authority();
    }

    /** Where an inspection stands, for whatever is to be tied to its findings. */
    public Standing standing(String inspectionId) {
        return Standing.of(inspection(inspectionId));
    }

    /** @throws Unknown when one of them does not exist */
    public Home homeOf(List<String> recommendationIds) {
        List<RecommendationState> states =
                recommendationIds.stream().map(this::recommendation).toList();
        Set<String> authorities =
                states.stream().map(RecommendationState::authority).collect(Collectors.toSet());
        if (authorities.size() > 1) {
            throw Invalid.field("recommendationIds", "must all be of one authority");
        }
        return new Home(
                states.getFirst().authority(),
                states.stream()
                        .map(state -> state.finding().inspectionId())
                        .distinct()
                        .toList());
    }

    /** Those of the ids that name a recommendation of that authority. */
    public Set<String> recommendationsOf(String authority, Collection<String> recommendationIds) {
        return recommendationIds.stream()
                .filter(id -> isRecommendationOf(authority, id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isRecommendationOf(String authority, String id) {
        try {
            return recommendation(id).authority().equals(authority);
        } catch (Unknown none) {
            return false;
        }
    }

    public void plan(List<String> recommendationIds, String actionId, String owner, LocalDate effectiveOn) {
        follow(recommendationIds, state -> Recommendation.plan(state, actionId, owner, effectiveOn));
    }

    public void startWork(List<String> recommendationIds, String actionId, LocalDate effectiveOn) {
        follow(recommendationIds, state -> Recommendation.startWork(state, actionId, effectiveOn));
    }

    /** Takes delivered recommendations back to work, because an action that was finished no longer is. */
    public void reopenWork(List<String> recommendationIds, String actionId, LocalDate effectiveOn) {
        follow(recommendationIds, state -> Recommendation.reopenWork(state, actionId, effectiveOn));
    }

    /** Tells those who are responsible for what the action is to discharge, as far as that is still tracked. */
    public void escalate(List<String> recommendationIds, LocalDate effectiveOn, String because) {
        follow(
                recommendationIds.stream().filter(id -> !isSettled(id)).toList(),
                state -> Recommendation.escalate(state, effectiveOn, because));
    }

    private void follow(
            List<String> recommendationIds, Function<RecommendationState, List<RecommendationEvent>> decision) {
        recommendationIds.forEach(id -> recommendations.load(id).execute(r -> r.follow(decision)));
    }

    /** A meeting of the board closed, and these actions are looked at by what it goes by on that day. */
    public void atMeeting(List<String> actionIds, String inspectionId, String meetingId, LocalDate day) {
        InForce inForce = boards.rules(inspectionId, day);
        actionIds.forEach(id -> actions.load(id).execute(a -> a.atMeeting(meetingId, day, inForce, this)));
    }

    public void identify(FindingsConfirmed confirmed, String framework, ConfirmedFinding finding) {
        Recording.begin(
                recommendations,
                () -> RecommendationAggregate.identified(
                        confirmed.authority(), confirmed.inspectionId(), framework, finding, confirmed.effectiveOn()));
    }

    /** Whether nothing is left to do about a recommendation. */
    public boolean isSettled(String recommendationId) {
        RecommendationState state = recommendation(recommendationId);
        return state instanceof Closed || state instanceof NotAccepted || state instanceof Replaced;
    }

    public Optional<Framework> framework(String code) {
        return frameworks.find(code);
    }

    /** Whether the other inspection, directly or by those after it, took the place of the one. */
    public boolean isReplacedBy(String one, String other) {
        return oversight.isReplacedBy(one, other);
    }

    /** The authority responded; under a framework of joint ownership its partners are named by then. */
    public void answered(String recommendationId, Finding finding, LocalDate effectiveOn) {
        Optional<Framework> framework = framework(finding.framework());
        inspections.load(finding.inspectionId()).execute(i -> i.answered(recommendationId, framework, effectiveOn));
    }

    /** Another recommendation took the place of one that had no response. */
    public void unasked(String recommendationId, Finding finding, LocalDate effectiveOn) {
        inspections
                .load(finding.inspectionId())
                .execute(i -> i.answered(recommendationId, Optional.empty(), effectiveOn));
    }

    /** The bodies that own what these inspections found together. */
    public Set<String> ownersOf(List<String> inspectionIds) {
        return inspectionIds.stream()
                .flatMap(id -> inspection(id).registration().flatMap(Registration::partners).stream())
                .flatMap(Partners::all)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Unknown when there is no such inspection */
    public InspectionState inspection(String id) {
        return found("inspection", () -> inspections.load(id).invoke(InspectionAggregate::state));
    }

    private RecommendationState recommendation(String id) {
        return found("recommendation", () -> recommendations.load(id).invoke(RecommendationAggregate::state));
    }
}
