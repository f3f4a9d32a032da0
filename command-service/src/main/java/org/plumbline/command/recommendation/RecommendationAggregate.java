package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.meeting.Decided;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.neighbours.Succeeding;
import org.plumbline.command.neighbours.Surroundings;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.refusal.Refusals;

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

    /** Records what follows for it from what happened elsewhere. */
    public void follow(Function<RecommendationState, List<RecommendationEvent>> decision) {
        decision.apply(state).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    Accepted handle(RespondToRecommendation c, Situation s, Surroundings around, Neighbours neighbours) {
        List<RecommendationEvent> events = decided(c, s, around);
        neighbours.answered(id, state.finding(), c.effectiveOn());
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(DeclareDelivered c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(DeclareNoFurtherAction c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(RequestAssurance c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(GiveAssurance c, Situation s, Surroundings around) {
        return decide(c, s, around, Map.of("assuranceId", List.of(c.assuranceId())));
    }

    @CommandHandler
    Accepted handle(RateImpact c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(RecordSustainment c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(CloseRecommendation c, Situation s, Surroundings around, BoardMinutes minutes) {
        List<RecommendationEvent> events = decided(c, s, around);
        String decisionId = ((RecommendationClosed) events.getLast()).decisionId();
        if (c.decisionId() == null) {
            var decided = new Decided(
                    c.meetingId(),
                    DecisionType.CLOSE_RECOMMENDATION,
                    id,
                    new Waivers(c).withRationale(),
                    c.effectiveOn());
            minutes.note(decided, decisionId, s);
        } else {
            minutes.carriedOut(c.meetingId(), decisionId, id, c.effectiveOn());
            new Waivers(c).each().forEach(waiver -> minutes.note(waiver, s));
        }
        return Recording.of(id, events, Map.of("decisionId", List.of(decisionId)));
    }

    @CommandHandler
    Accepted handle(SignOffRecommendation c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(RecordOutsideVerdict c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(ReviseResponse c, Situation s, Surroundings around, BoardMinutes minutes) {
        return carriedOut(decided(c, s, around), minutes);
    }

    @CommandHandler
    Accepted handle(AssignSro c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(EscalateRecommendation c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(HoldRecommendation c, Situation s, Surroundings around, DueSheet sheet) {
        Accepted accepted = decide(c, s, around);
        sheet.addFrom(DueSheet.Kind.RECOMMENDATION_HOLD, id, c.until());
        return accepted;
    }

    @CommandHandler
    Accepted handle(ResumeRecommendation c, Situation s, Surroundings around, DueSheet sheet) {
        Accepted accepted = decide(c, s, around);
        sheet.remove(id);
        return accepted;
    }

    @CommandHandler
    Accepted handle(CheckHold c, Situation s, Surroundings around, DueSheet sheet) {
        Accepted accepted = decide(c, s, around);
        if (!(state instanceof RecommendationState.Accepted held
                && held.track().around().holds().isHeld())) {
            sheet.remove(id);
        }
        return accepted;
    }

    @CommandHandler
    Accepted handle(
            ReopenRecommendation c, Situation s, Surroundings around, Neighbours neighbours, BoardMinutes minutes) {
        List<RecommendationEvent> events = Deciding.on(state.authority(), c, s, () -> {
            // What was concluded stays so: what shows it wanting again is on record as an inspection of its own.
            neighbours
                    .standing(state.finding().inspectionId())
                    .isWorkedOn(new Refusals())
                    .orElseGoOn();
            return Recommendation.decide(state, c, s, around.factsFor(id, state, c, s));
        });
        Accepted accepted = Recording.of(id, events);
        minutes.note(
                new Decided(c.meetingId(), DecisionType.REOPEN_RECOMMENDATION, id, c.reason(), c.effectiveOn()), s);
        return accepted;
    }

    @CommandHandler
    Accepted handle(DismissReopening c, Situation s, Surroundings around, BoardMinutes minutes) {
        Accepted accepted = decide(c, s, around);
        minutes.note(new Decided(c.meetingId(), DecisionType.LEAVE_CLOSED, id, c.reason(), c.effectiveOn()), s);
        return accepted;
    }

    @CommandHandler
    Accepted handle(ProposeTranscription c, Situation s, Surroundings around) {
        return decide(c, s, around, Map.of("proposalId", List.of(c.proposalId())));
    }

    @CommandHandler
    Accepted handle(DecideTranscription c, Situation s, Surroundings around) {
        return decide(c, s, around);
    }

    @CommandHandler
    Accepted handle(
            SupersedeRecommendation c, Situation s, Surroundings around, Succeeding succeeding, BoardMinutes minutes) {
        RecommendationState before = state;
        Accepted accepted = carriedOut(decided(c, s, around), minutes);
        succeeding.takePlace(id, before, c.byId(), c.effectiveOn());
        return accepted;
    }

    @CommandHandler
    Accepted handle(
            MergeRecommendation c, Situation s, Surroundings around, Succeeding succeeding, BoardMinutes minutes) {
        RecommendationState before = state;
        Accepted accepted = carriedOut(decided(c, s, around), minutes);
        succeeding.takePlace(id, before, c.intoId(), c.effectiveOn());
        return accepted;
    }

    /** The decision that the deed names serves for nothing else after. */
    private Accepted carriedOut(List<RecommendationEvent> events, BoardMinutes minutes) {
        events.forEach(event -> Cited.by(event)
                .ifPresent(
                        cited -> minutes.carriedOut(cited.meetingId(), cited.decisionId(), id, event.effectiveOn())));
        return Recording.of(id, events);
    }

    private Accepted decide(RecommendationCommand c, Situation s, Surroundings around) {
        return decide(c, s, around, Map.of());
    }

    private Accepted decide(
            RecommendationCommand c, Situation s, Surroundings around, Map<String, List<String>> created) {
        return Recording.of(id, decided(c, s, around), created);
    }

    private List<RecommendationEvent> decided(RecommendationCommand c, Situation s, Surroundings around) {
        return Deciding.on(
                state.authority(), c, s, () -> Recommendation.decide(state, c, s, around.factsFor(id, state, c, s)));
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
