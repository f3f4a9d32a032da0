package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.meeting.Decided;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** Axon's way to {@link Recommendation}. */
@Aggregate(type = "Recommendation", commandTargetResolver = "commandTarget")
public class RecommendationAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private RecommendationState state = Recommendation.initial();

    RecommendationAggregate() {}

    private RecommendationAggregate(String id, RecommendationState state) {
        this.id = id;
        this.state = state;
    }

    /** Begins the stream of a recommendation. */
    public static RecommendationAggregate identified(
            String authority, String inspectionId, String framework, ConfirmedFinding finding, LocalDate effectiveOn) {
        Recommendation.identify(Recommendation.initial(), authority, inspectionId, framework, finding, effectiveOn)
                .forEach(AggregateLifecycle::apply);
        return new RecommendationAggregate();
    }

    /** Begins the stream of a recommendation that a monitoring visit raised. */
    public static RecommendationAggregate raised(String framework, ConcernRaised raised) {
        Recommendation.raise(Recommendation.initial(), framework, raised).forEach(AggregateLifecycle::apply);
        return new RecommendationAggregate();
    }

    public RecommendationState state() {
        return state;
    }

    public void plan(String actionId, String owner, LocalDate effectiveOn) {
        Recommendation.plan(state, actionId, owner, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    public void startWork(String actionId, LocalDate effectiveOn) {
        Recommendation.startWork(state, actionId, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    public void reopenWork(String actionId, LocalDate effectiveOn) {
        Recommendation.reopenWork(state, actionId, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    public void escalate(LocalDate effectiveOn, String because) {
        Recommendation.escalate(state, effectiveOn, because).forEach(AggregateLifecycle::apply);
    }

    public void proposeReopening(VisitFindingRecorded finding) {
        Recommendation.proposeReopening(state, finding).forEach(AggregateLifecycle::apply);
    }

    public void lapse(String evidenceId, Neighbours neighbours, LocalDate effectiveOn) {
        Recommendation.lapse(state, evidenceId, neighbours.factsOn(state, List.of()), effectiveOn)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    Accepted handle(RespondToRecommendation c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(DeclareDelivered c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOn(state, List.of()));
    }

    @CommandHandler
    Accepted handle(RequestAssurance c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOn(state, c.evidenceIds()));
    }

    @CommandHandler
    Accepted handle(GiveAssurance c, Situation s, Neighbours neighbours) {
        return decide(
                c, s, () -> neighbours.factsOn(state, List.of()), Map.of("assuranceId", List.of(c.assuranceId())));
    }

    @CommandHandler
    Accepted handle(RateImpact c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOn(state, c.evidenceIds()));
    }

    @CommandHandler
    Accepted handle(RecordSustainment c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(CloseRecommendation c, Situation s, Neighbours neighbours, BoardMinutes minutes) {
        List<RecommendationEvent> events = Deciding.on(
                state.authority(),
                c,
                s,
                () -> Recommendation.decide(
                        state, c, s, neighbours.factsForClosing(id, state, c.meetingId(), c.effectiveOn())));
        String decisionId = ((RecommendationClosed) events.getLast()).decisionId();
        if (c.decisionId() == null) {
            var decided =
                    new Decided(c.meetingId(), DecisionType.CLOSE_RECOMMENDATION, id, minuted(c), c.effectiveOn());
            minutes.note(decided, c.meetingId(), decisionId, s);
        } else {
            minutes.carriedOut(c.meetingId(), decisionId, id, c.effectiveOn());
            waived(c).ifPresent(waiver -> minutes.note(waiver, s));
        }
        return Recording.of(id, events, Map.of("decisionId", List.of(decisionId)));
    }

    /** What an earlier decision to close does not say. */
    private Optional<Decided> waived(CloseRecommendation c) {
        return Optional.ofNullable(c.impactWaiver())
                .filter(waiver -> !waiver.isBlank())
                .map(waiver -> new Decided(
                        c.meetingId(), DecisionType.WAIVE_IMPACT, id, "Impact waived: " + waiver, c.effectiveOn()));
    }

    private static String minuted(CloseRecommendation c) {
        String waiver = c.impactWaiver();
        return waiver == null || waiver.isBlank() ? c.rationale() : c.rationale() + " Impact waived: " + waiver;
    }

    @CommandHandler
    Accepted handle(SignOffRecommendation c, Situation s, Neighbours neighbours, Boards boards) {
        return decide(c, s, () -> neighbours.factsOn(state, List.of()).under(rules(c, s, boards)));
    }

    @CommandHandler
    Accepted handle(RecordOutsideVerdict c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(ReviseResponse c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(AssignSro c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(EscalateRecommendation c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(HoldRecommendation c, Situation s, Neighbours neighbours, Boards boards) {
        return decide(c, s, () -> neighbours.factsOnFramework(state).under(rules(c, s, boards)));
    }

    @CommandHandler
    Accepted handle(ResumeRecommendation c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(ReopenRecommendation c, Situation s, Neighbours neighbours, BoardMinutes minutes) {
        Accepted accepted = decide(c, s, () -> neighbours.factsAtMeeting(id, state, c.meetingId()));
        minutes.note(
                new Decided(c.meetingId(), DecisionType.REOPEN_RECOMMENDATION, id, c.reason(), c.effectiveOn()), s);
        return accepted;
    }

    @CommandHandler
    Accepted handle(DismissReopening c, Situation s, Neighbours neighbours, BoardMinutes minutes) {
        Accepted accepted = decide(c, s, () -> neighbours.factsAtMeeting(id, state, c.meetingId()));
        minutes.note(new Decided(c.meetingId(), DecisionType.LEAVE_CLOSED, id, c.reason(), c.effectiveOn()), s);
        return accepted;
    }

    @CommandHandler
    Accepted handle(ProposeTranscription c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state), Map.of("proposalId", List.of(c.proposalId())));
    }

    @CommandHandler
    Accepted handle(DecideTranscription c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnFramework(state));
    }

    @CommandHandler
    Accepted handle(SupersedeRecommendation c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnSuccession(id, state, c.byId()));
    }

    @CommandHandler
    Accepted handle(MergeRecommendation c, Situation s, Neighbours neighbours) {
        return decide(c, s, () -> neighbours.factsOnSuccession(id, state, c.intoId()));
    }

    private InForce rules(RecommendationCommand c, Situation s, Boards boards) {
        return boards.rules(List.of(state.finding().inspectionId()), c.effectiveOn(), s.today());
    }

    private Accepted decide(RecommendationCommand c, Situation s, Supplier<RecommendationFacts> facts) {
        return decide(c, s, facts, Map.of());
    }

    private Accepted decide(
            RecommendationCommand c,
            Situation s,
            Supplier<RecommendationFacts> facts,
            Map<String, List<String>> created) {
        return Recording.of(
                id,
                Deciding.on(state.authority(), c, s, () -> Recommendation.decide(state, c, s, facts.get())),
                created);
    }

    @EventSourcingHandler
    void on(RecommendationEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.recommendationId();
        state = Recommendation.evolve(state, event);
        RecommendationState after = state;
        memory.rememberAfterCommit(
                id, "Recommendation", version, () -> new RecommendationAggregate(event.recommendationId(), after));
    }
}
