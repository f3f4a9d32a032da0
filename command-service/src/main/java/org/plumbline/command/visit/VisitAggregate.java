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
import org.plumbline.command.neighbours.Interventions;
import org.plumbline.command.visit.VisitState.OnRecord;
import org.plumbline.command.visit.VisitState.Written;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.LetterCorrected;
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
    Accepted handle(NotifyVisit c, Situation s, Interventions interventions) {
        Intervention intervention = interventions.after(c.inspectionId());
        return Recording.of(
                c.visitId(),
                Deciding.on(
                        intervention.authority(),
                        c,
                        s,
                        () -> Visit.decide(state, c, s, VisitFacts.after(intervention))));
    }

    @CommandHandler
    Accepted handle(ScheduleVisit c, Situation s, Interventions interventions) {
        return Recording.of(id, decide(c, s, after(interventions)));
    }

    @CommandHandler
    Accepted handle(StartVisit c, Situation s, Interventions interventions) {
        List<VisitEvent> events = decide(c, s, after(interventions));
        onRecord()
                .ifPresent(known -> interventions.visited(known.inspectionId(), id, known.firstDay(), c.effectiveOn()));
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
    Accepted handle(RecordLetterReceived c, Situation s, LetterNumbers numbers) {
        List<VisitEvent> events = decide(c, s, VisitFacts.none());
        onRecord().ifPresent(known -> numbers.claim(known.inspectionId(), c.sequence(), id));
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(CorrectLetter c, Situation s, LetterNumbers numbers) {
        List<VisitEvent> events = decide(c, s, VisitFacts.none());
        LetterCorrected e = (LetterCorrected) events.getLast();
        if (e.sequence() != e.fromSequence()) {
            onRecord().ifPresent(known -> numbers.change(known.inspectionId(), e.fromSequence(), e.sequence(), id));
        }
        return Recording.of(id, events);
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
    Accepted handle(RecordVisitFinding c, Situation s, Interventions interventions) {
        String newId = UuidCreator.getTimeOrderedEpoch().toString();
        VisitFacts facts = state instanceof OnRecord visit
                ? VisitFacts.finding(
                        interventions.after(visit.known().inspectionId()),
                        Optional.ofNullable(c.recommendationId()).map(interventions::about),
                        newId)
                : VisitFacts.none();
        List<VisitEvent> events = decide(c, s, facts);
        onRecord()
                .ifPresent(
                        known -> interventions.follow(known.inspectionId(), (VisitFindingRecorded) events.getLast()));
        return Recording.of(
                id,
                events,
                c.newConcern() == null
                        ? Map.of("findingId", List.of(c.findingId()))
                        : Map.of("findingId", List.of(c.findingId()), "recommendationId", List.of(newId)));
    }

    @CommandHandler
    Accepted handle(ConcludeVisit c, Situation s, Interventions interventions) {
        List<String> about = state instanceof Written written ? written.letter().recommendationIds() : List.of();
        return Recording.of(id, decide(c, s, VisitFacts.unanswered(interventions.unanswered(about))));
    }

    private VisitFacts after(Interventions interventions) {
        return onRecord()
                .map(known -> VisitFacts.after(interventions.after(known.inspectionId())))
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
