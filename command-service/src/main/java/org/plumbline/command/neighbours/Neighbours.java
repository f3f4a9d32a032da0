package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;
import static org.plumbline.command.dispatch.Loading.ifThere;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.ActionAggregate;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.evidence.Evidence;
import org.plumbline.command.evidence.EvidenceAggregate;
import org.plumbline.command.evidence.EvidenceState;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.command.inspection.InspectionAggregate;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.recommendation.EvidenceOnFile;
import org.plumbline.command.recommendation.LinkedActions;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationFacts;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.NotAccepted;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
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
    private final Repository<EvidenceAggregate> evidence;
    private final Boards boards;
    private final Oversight oversight;
    private final Frameworks frameworks;

    Neighbours(
            @Lazy Repository<InspectionAggregate> inspections,
            @Lazy Repository<RecommendationAggregate> recommendations,
            @Lazy Repository<ActionAggregate> actions,
            @Lazy Repository<EvidenceAggregate> evidence,
            Boards boards,
            Oversight oversight,
            Frameworks frameworks) {
        this.inspections = inspections;
        this.recommendations = recommendations;
        this.actions = actions;
        this.evidence = evidence;
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
        recommendationIds.forEach(id -> recommendations.load(id).execute(r -> r.plan(actionId, owner, effectiveOn)));
    }

    public void startWork(List<String> recommendationIds, String actionId, LocalDate effectiveOn) {
        recommendationIds.forEach(id -> recommendations.load(id).execute(r -> r.startWork(actionId, effectiveOn)));
    }

    /** Takes delivered recommendations back to work, because an action that was finished no longer is. */
    public void reopenWork(List<String> recommendationIds, String actionId, LocalDate effectiveOn) {
        recommendationIds.forEach(id -> recommendations.load(id).execute(r -> r.reopenWork(actionId, effectiveOn)));
    }

    /** Tells those who are responsible for what the action is to discharge, as far as that is still tracked. */
    public void escalate(List<String> recommendationIds, LocalDate effectiveOn, String because) {
        recommendationIds.stream()
                .filter(id -> !isSettled(id))
                .forEach(id -> recommendations.load(id).execute(r -> r.escalate(effectiveOn, because)));
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

    private InspectionState inspection(String id) {
        return found("inspection", () -> inspections.load(id).invoke(InspectionAggregate::state));
    }

    /** Those of the ids that name evidence for the action. */
    public Set<String> evidenceOnFile(String actionId, Collection<String> evidenceIds) {
        return items(evidenceIds)
                .filter(item -> item.counts() && item.actionId().equals(actionId))
                .map(EvidenceOnFile.Item::evidenceId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the ids that name evidence for the action which counts, or whose place such evidence took. */
    public Set<String> evidenceStanding(String actionId, Collection<String> evidenceIds) {
        return evidenceIds.stream()
                .filter(id -> !evidenceOnFile(actionId, List.of(id)).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of evidence; that it was never submitted when there is none by that id. */
    public EvidenceState evidenceState(String id) {
        return ifThere(() -> evidence.load(id).invoke(EvidenceAggregate::state)).orElseGet(Evidence::initial);
    }

    /** Whether a closed recommendation of the action rests on that evidence. */
    public boolean isReliedOn(String evidenceId, String actionId) {
        return action(actionId).recommendationIds().stream()
                .map(this::recommendation)
                .filter(Closed.class::isInstance)
                .anyMatch(closed -> factsOn(closed, List.of()).evidence().includes(evidenceId));
    }

    public void takePlace(String evidenceId, String replacedId, LocalDate effectiveOn) {
        evidence.load(evidenceId).execute(e -> e.takePlaceOf(replacedId, effectiveOn));
    }

    /** Tells the recommendations of an action that evidence for it counts no longer. */
    public void lapse(String evidenceId, String actionId, LocalDate effectiveOn) {
        action(actionId)
                .recommendationIds()
                .forEach(id -> recommendations.load(id).execute(r -> r.lapse(evidenceId, this, effectiveOn)));
    }

    public RecommendationFacts factsOnFramework(RecommendationState state) {
        return RecommendationFacts.of(frameworkOf(state));
    }

    /** Follows what the successor was itself replaced by, to its end. */
    public RecommendationFacts factsOnSuccession(String id, RecommendationState state, String successorId) {
        Set<String> successors = new LinkedHashSet<>();
        String next = successorId;
        while (!next.equals(id) && successors.add(next) && recommendation(next) instanceof Replaced replaced) {
            next = replaced.byId();
        }
        if (!successorId.equals(id)) {
            successors.add(next);
        }
        return new RecommendationFacts(
                frameworkOf(state),
                new LinkedActions(List.of()),
                new EvidenceOnFile(List.of()),
                Optional.empty(),
                successors);
    }

    private Framework frameworkOf(RecommendationState state) {
        return frameworks.named(state.finding().framework());
    }

    /** @param named evidence the asker names besides what was claimed with the actions */
    public RecommendationFacts factsOn(RecommendationState state, List<String> named) {
        return facts(state, named, Optional.empty());
    }

    public RecommendationFacts factsForClosing(
            String recommendationId, RecommendationState state, String meetingId, LocalDate day) {
        Optional<BoardMeeting> meeting = boards.closing(
                meetingId, state.authority(), state.finding().inspectionId(), recommendationId);
        return facts(state, List.of(), meeting)
                .under(meeting.map(m -> m.attendance().inForce())
                        .orElseGet(() -> boards.rules(List.of(state.finding().inspectionId()), day, day)));
    }

    /** For decisions that rest on the framework and the meeting they name. */
    public RecommendationFacts factsAtMeeting(
            String recommendationId, RecommendationState state, @Nullable String meetingId) {
        return new RecommendationFacts(
                frameworkOf(state),
                new LinkedActions(List.of()),
                new EvidenceOnFile(List.of()),
                boards.meetingFor(
                        meetingId,
                        state.authority(),
                        List.of(state.finding().inspectionId()),
                        List.of(recommendationId)),
                Set.of());
    }

    private RecommendationFacts facts(RecommendationState state, List<String> named, Optional<BoardMeeting> board) {
        List<LinkedAction> linked = state.actionIds().stream()
                .filter(id -> !action(id).isCancelled())
                .map(this::linked)
                .toList();
        Stream<String> claimed = state.actionIds().stream().flatMap(id -> action(id).claimedEvidence().stream());
        List<EvidenceOnFile.Item> items = items(Stream.of(claimed, named.stream(), state.evidenceIds().stream())
                        .flatMap(ids -> ids)
                        .distinct()
                        .toList())
                .toList();
        return new RecommendationFacts(
                frameworkOf(state), new LinkedActions(linked), new EvidenceOnFile(items), board, Set.of());
    }

    private LinkedAction linked(String actionId) {
        ActionState action = action(actionId);
        return new LinkedAction(actionId, action.owners(), action.isVerified(), action.verifiedBy(), action.criteria());
    }

    private Stream<EvidenceOnFile.Item> items(Collection<String> evidenceIds) {
        return evidenceIds.stream()
                .flatMap(this::withReplacements)
                .distinct()
                .flatMap(id -> item(id, evidenceState(id)));
    }

    private Stream<String> withReplacements(String evidenceId) {
        Set<String> all = new LinkedHashSet<>();
        String next = evidenceId;
        while (next != null && all.add(next)) {
            next = evidenceState(next) instanceof OnFile file ? file.replacementId() : null;
        }
        return all.stream();
    }

    private static Stream<EvidenceOnFile.Item> item(String id, EvidenceState state) {
        return state instanceof OnFile f
                ? Stream.of(new EvidenceOnFile.Item(
                        id,
                        f.submitted().actionId(),
                        f.submitted().criterion(),
                        f.submitted().submittedBy(),
                        f.submitted().effectiveOn(),
                        f.counts()))
                : Stream.empty();
    }

    private RecommendationState recommendation(String id) {
        return found("recommendation", () -> recommendations.load(id).invoke(RecommendationAggregate::state));
    }
}
