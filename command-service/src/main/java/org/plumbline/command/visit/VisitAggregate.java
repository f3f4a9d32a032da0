package org.plumbline.command.visit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.visit.VisitState.OnRecord;
import org.plumbline.command.visit.VisitState.Written;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.visit.VisitCommand;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** Axon's way to {@link Visit}. */
@Aggregate(type = "Visit", commandTargetResolver = "commandTarget")
public class VisitAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private VisitState state = Visit.initial();

    VisitAggregate() {}

    private VisitAggregate(String id, VisitState state) {
        this.id = id;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(NotifyVisit c, Situation s, Neighbours neighbours) {
        Intervention intervention = neighbours.interventionAfter(c.inspectionId());
        return Recording.of(
                c.visitId(),
                Deciding.on(
                        intervention.authority(),
                        c,
                        s,
                        () -> Visit.decide(state, c, s, VisitFacts.after(intervention))));
    }

    @CommandHandler
    Accepted handle(ScheduleVisit c, Situation s, Neighbours neighbours) {
        return Recording.of(id, decide(c, s, after(neighbours)));
    }

    @CommandHandler
    Accepted handle(StartVisit c, Situation s, Neighbours neighbours) {
        List<VisitEvent> events = decide(c, s, after(neighbours));
        onRecord().ifPresent(known -> neighbours.visited(known.inspectionId(), id, known.firstDay(), c.effectiveOn()));
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(CancelVisit c, Situation s) {
        return Recording.of(id, decide(c, s, VisitFacts.none()));
    }

    @CommandHandler
    Accepted handle(RecordFeedback c, Situation s) {
        return Recording.of(id, decide(c, s, VisitFacts.none()));
    }

    @CommandHandler
    Accepted handle(RecordLetterReceived c, Situation s) {
        return Recording.of(id, decide(c, s, VisitFacts.none()));
    }

    @CommandHandler
    Accepted handle(PublishLetter c, Situation s) {
        return Recording.of(id, decide(c, s, VisitFacts.none()));
    }

    @CommandHandler
    Accepted handle(KeepLetterUnpublished c, Situation s) {
        return Recording.of(id, decide(c, s, VisitFacts.none()));
    }

    @CommandHandler
    Accepted handle(RecordVisitFinding c, Situation s, Neighbours neighbours) {
        String newId = UuidCreator.getTimeOrderedEpoch().toString();
        VisitFacts facts = state instanceof OnRecord visit
                ? VisitFacts.finding(
                        neighbours.interventionAfter(visit.known().inspectionId()),
                        Optional.ofNullable(c.recommendationId()).map(neighbours::about),
                        newId)
                : VisitFacts.none();
        List<VisitEvent> events = decide(c, s, facts);
        onRecord().ifPresent(known -> neighbours.follow(known.inspectionId(), (VisitFindingRecorded) events.getLast()));
        return Recording.of(
                id,
                events,
                c.newConcern() == null
                        ? Map.of("findingId", List.of(c.findingId()))
                        : Map.of("findingId", List.of(c.findingId()), "recommendationId", List.of(newId)));
    }

    @CommandHandler
    Accepted handle(ConcludeVisit c, Situation s, Neighbours neighbours) {
        List<String> about = state instanceof Written written ? written.letter().recommendationIds() : List.of();
        return Recording.of(id, decide(c, s, VisitFacts.unanswered(neighbours.unanswered(about))));
    }

    private VisitFacts after(Neighbours neighbours) {
        return onRecord()
                .map(known -> VisitFacts.after(neighbours.interventionAfter(known.inspectionId())))
                .orElse(VisitFacts.none());
    }

    private Optional<VisitState.Known> onRecord() {
        return state instanceof OnRecord visit ? Optional.of(visit.known()) : Optional.empty();
    }

    private List<VisitEvent> decide(VisitCommand c, Situation s, VisitFacts facts) {
        return Deciding.on(state.authority(), c, s, () -> Visit.decide(state, c, s, facts));
    }

    @EventSourcingHandler
    void on(VisitEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.visitId();
        state = Visit.evolve(state, event);
        VisitState after = state;
        memory.rememberAfterCommit(id, "Visit", version, () -> new VisitAggregate(event.visitId(), after));
    }
}
