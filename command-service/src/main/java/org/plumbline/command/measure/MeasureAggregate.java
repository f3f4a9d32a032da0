package org.plumbline.command.measure;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.measure.MeasureState.Followed;
import org.plumbline.command.neighbours.Annexes;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.measure.MeasureCommand;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision;
import org.plumbline.kernel.measure.MeasureDecision.*;
import org.plumbline.kernel.measure.MeasureEvent;

/** Axon's way to {@link Measure}. */
@Aggregate(type = "Measure", commandTargetResolver = "commandTarget")
public class MeasureAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private MeasureState state = Measure.initial();

    MeasureAggregate() {}

    private MeasureAggregate(String id, MeasureState state) {
        this.id = id;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(
            DefineMeasure c, Situation s, Neighbours neighbours, Boards boards, MeasureCodes codes, Annexes annexes) {
        var home = neighbours.homeOf(c.recommendationIds());
        List<MeasureEvent> events = Deciding.on(
                home.authority(),
                c,
                s,
                () -> Measure.decide(
                        state,
                        c,
                        s,
                        MeasureFacts.defining(
                                        home.authority(), home.inspectionIds().getFirst())
                                .under(boards.rules(home.inspectionIds(), c.effectiveOn(), s.today()))));
        codes.claim(home.authority(), c.code(), c.measureId());
        home.inspectionIds().forEach(inspectionId -> annexes.addMeasure(inspectionId, c.measureId()));
        return Recording.of(c.measureId(), events);
    }

    @CommandHandler
    Accepted handle(RecordObservation c, Situation s, Boards boards) {
        return decide(c, s, () -> rules(c, s, boards));
    }

    @CommandHandler
    Accepted handle(ReviseObservation c, Situation s, Boards boards) {
        return decide(c, s, () -> rules(c, s, boards));
    }

    @CommandHandler
    Accepted handle(ChangeTarget c, Situation s, Boards boards, BoardMinutes minutes) {
        return byTheBoard(c, s, boards, minutes);
    }

    @CommandHandler
    Accepted handle(ChangeThresholds c, Situation s, Boards boards, BoardMinutes minutes) {
        return byTheBoard(c, s, boards, minutes);
    }

    @CommandHandler
    Accepted handle(RetireMeasure c, Situation s, Boards boards, BoardMinutes minutes) {
        return byTheBoard(c, s, boards, minutes);
    }

    private Accepted byTheBoard(MeasureDecision c, Situation s, Boards boards, BoardMinutes minutes) {
        MeasureFacts facts = meeting(c.meetingId(), boards);
        List<MeasureEvent> events = Deciding.on(state.authority(), c, s, () -> Measure.decide(state, c, s, facts));
        minutes.note(events, s);
        return Recording.of(id, events);
    }

    private MeasureFacts meeting(@Nullable String meetingId, Boards boards) {
        List<String> concerned = new ArrayList<>(state.recommendationIds());
        concerned.add(id);
        List<String> inspections = state instanceof Followed followed ? List.of(followed.inspectionId()) : List.of();
        return MeasureFacts.meeting(boards.meetingFor(meetingId, state.authority(), inspections, concerned));
    }

    private MeasureFacts rules(MeasureCommand c, Situation s, Boards boards) {
        return state instanceof Followed followed
                ? MeasureFacts.none().under(boards.rules(List.of(followed.inspectionId()), c.effectiveOn(), s.today()))
                : MeasureFacts.none();
    }

    private Accepted decide(MeasureCommand c, Situation s, Supplier<MeasureFacts> facts) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Measure.decide(state, c, s, facts.get())));
    }

    @EventSourcingHandler
    void on(MeasureEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.measureId();
        state = Measure.evolve(state, event);
        MeasureState after = state;
        memory.rememberAfterCommit(id, "Measure", version, () -> new MeasureAggregate(event.measureId(), after));
    }
}
