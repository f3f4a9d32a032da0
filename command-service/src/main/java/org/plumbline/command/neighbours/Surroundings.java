package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;
import static org.plumbline.kernel.publication.ItemKind.RECOMMENDATION;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.ActionAggregate;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.Cited;
import org.plumbline.command.recommendation.EvidenceOnFile;
import org.plumbline.command.recommendation.LinkedActions;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationFacts;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.command.recommendation.Successor;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.rules.InForce;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The facts that decisions on a recommendation rest on. */
@Component
public class Surroundings {

    private final Repository<RecommendationAggregate> recommendations;
    private final Repository<ActionAggregate> actions;
    private final FiledEvidence filed;
    private final Boards boards;
    private final Responsible responsible;
    private final Reported reported;
    private final Frameworks frameworks;

    Surroundings(
            @Lazy Repository<RecommendationAggregate> recommendations,
            @Lazy Repository<ActionAggregate> actions,
            FiledEvidence filed,
            Boards boards,
            Responsible responsible,
            Reported reported,
            Frameworks frameworks) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.filed = filed;
        this.boards = boards;
        this.responsible = responsible;
        this.reported = reported;
        this.frameworks = frameworks;
    }

    /** What that command is decided on, and nothing more: to load what no rule looks at costs. */
    public RecommendationFacts factsFor(
            String id, RecommendationState state, RecommendationCommand command, Situation s) {
        return switch (command) {
            case DeclareDelivered _ -> onActions(state, Set.of()).under(responsible.srosOf(id, state, s));
            case RequestAssurance c -> on(state, c.evidenceIds()).under(responsible.srosOf(id, state, s));
            case DeclareNoFurtherAction _ -> onActions(state, Set.of());
            case GiveAssurance c -> on(state, named(c)).under(responsible.srosOf(id, state));
            case RateImpact c -> on(state, c.evidenceIds()).under(responsible.srosOf(id, state));
            case RecordSustainment c ->
                on(state, List.of()).under(rules(state, c, s)).under(responsible.srosOf(id, state));
            case CloseRecommendation c -> closing(id, state, c, s);
            case SignOffRecommendation c ->
                on(state, List.of()).under(rules(state, c, s)).under(responsible.srosOf(id, state));
            case HoldRecommendation c -> onFramework(state).under(rules(state, c, s));
            case ReopenRecommendation c -> atMeeting(id, state, c.meetingId());
            case DismissReopening c -> atMeeting(id, state, c.meetingId());
            case ReviseResponse c ->
                onFramework(state).citing(cited(id, state, c.decisionMeetingId(), DecisionType.REVISE_RESPONSE));
            case SupersedeRecommendation c -> onSuccession(id, state, c.byId(), c.decisionMeetingId());
            case MergeRecommendation c -> onSuccession(id, state, c.intoId(), c.decisionMeetingId());
            default -> onFramework(state);
        };
    }

    private static List<String> named(GiveAssurance c) {
        String opinion = c.outsideEvidenceId();
        return opinion == null ? List.of() : List.of(opinion);
    }

    /** What that meeting of the authority's board decided on the recommendation. */
    private Optional<Cited> cited(String id, RecommendationState state, String meetingId, DecisionType type) {
        return boards.decided(meetingId, state.authority(), home(state), List.of(id), type)
                .map(decisionId -> new Cited(meetingId, decisionId));
    }

    private RecommendationFacts closing(String id, RecommendationState state, CloseRecommendation c, Situation s) {
        Optional<BoardMeeting> meeting =
                boards.closing(c.meetingId(), state.authority(), state.finding().inspectionId(), id);
        return on(state, List.of(), meeting)
                .under(meeting.map(m -> m.attendance().inForce()).orElseGet(() -> rules(state, c, s)))
                .under(responsible.srosOf(id, state));
    }

    private InForce rules(RecommendationState state, RecommendationCommand c, Situation s) {
        return boards.rules(home(state), c.effectiveOn(), s.today());
    }

    private static List<String> home(RecommendationState state) {
        return List.of(state.finding().inspectionId());
    }

    private RecommendationFacts onFramework(RecommendationState state) {
        return RecommendationFacts.of(frameworkOf(state));
    }

    /** Follows what the successor was itself replaced by, to its end. */
    private RecommendationFacts onSuccession(
            String id, RecommendationState state, String successorId, String meetingId) {
        Set<String> successors = new LinkedHashSet<>();
        String next = successorId;
        while (!next.equals(id) && successors.add(next) && recommendation(next) instanceof Replaced replaced) {
            next = replaced.byId();
        }
        if (!successorId.equals(id)) {
            successors.add(next);
        }
        RecommendationFacts facts =
                onActions(state, successors).citing(cited(id, state, meetingId, DecisionType.SUPERSEDE_RECOMMENDATION));
        return successorId.equals(id) ? facts : facts.succeededBy(successor(id, state, successorId));
    }

    /** Who sees it is asked only where actions would go on for it. */
    private Successor successor(String id, RecommendationState state, String successorId) {
        RecommendationState other = recommendation(successorId);
        boolean isSeenByMore = !state.actionIds().isEmpty()
                && reported.seenBy(RECOMMENDATION, successorId).isWiderThan(reported.seenBy(RECOMMENDATION, id));
        return new Successor(other, isSeenByMore);
    }

    private RecommendationFacts onActions(RecommendationState state, Set<String> successors) {
        return new RecommendationFacts(
                frameworkOf(state), linked(state), new EvidenceOnFile(List.of()), Optional.empty(), successors);
    }

    private Framework frameworkOf(RecommendationState state) {
        return frameworks.named(state.finding().framework());
    }

    /** @param named evidence the asker names besides what was claimed with the actions */
    RecommendationFacts on(RecommendationState state, List<String> named) {
        return on(state, named, Optional.empty());
    }

    /** For decisions that rest on the framework and the meeting they name. */
    private RecommendationFacts atMeeting(
            String recommendationId, RecommendationState state, @Nullable String meetingId) {
        return new RecommendationFacts(
                frameworkOf(state),
                new LinkedActions(List.of()),
                new EvidenceOnFile(List.of()),
                boards.meetingFor(meetingId, state.authority(), home(state), List.of(recommendationId)),
                Set.of());
    }

    private RecommendationFacts on(RecommendationState state, List<String> named, Optional<BoardMeeting> board) {
        Stream<String> claimed = state.actionIds().stream().flatMap(id -> action(id).claimedEvidence().stream());
        List<EvidenceOnFile.Item> items = filed.items(Stream.of(claimed, named.stream(), state.evidenceIds().stream())
                        .flatMap(ids -> ids)
                        .distinct()
                        .toList())
                .toList();
        return new RecommendationFacts(frameworkOf(state), linked(state), new EvidenceOnFile(items), board, Set.of());
    }

    private LinkedActions linked(RecommendationState state) {
        return new LinkedActions(state.actionIds().stream()
                .filter(id -> !action(id).isCancelled())
                .map(this::linked)
                .toList());
    }

    private LinkedAction linked(String actionId) {
        ActionState action = action(actionId);
        return new LinkedAction(actionId, action.owners(), action.isVerified(), action.verifiedBy(), action.criteria());
    }

    private ActionState action(String actionId) {
        return found("action", () -> actions.load(actionId).invoke(ActionAggregate::state));
    }

    private RecommendationState recommendation(String id) {
        return found("recommendation", () -> recommendations.load(id).invoke(RecommendationAggregate::state));
    }
}
