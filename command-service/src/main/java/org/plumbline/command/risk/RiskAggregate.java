package org.plumbline.command.risk;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.meeting.Decided;
import org.plumbline.command.neighbours.Annexes;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.risk.RiskCommand;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.kernel.risk.RiskEvent;

/** Axon's way to {@link Risk}. */
@Aggregate(type = "Risk", commandTargetResolver = "commandTarget")
public class RiskAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private RiskState state = Risk.initial();

    RiskAggregate() {}

    private RiskAggregate(String id, RiskState state) {
        this.id = id;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(IdentifyRisk c, Situation s, Neighbours neighbours, Annexes annexes) {
        String authority = neighbours.authorityOfInspection(c.inspectionId());
        List<String> named = Objects.requireNonNullElse(c.recommendationIds(), List.of());
        RiskFacts facts = RiskFacts.identifying(
                neighbours.standing(c.inspectionId()), authority, neighbours.recommendationsOf(authority, named));
        List<RiskEvent> events = Deciding.on(authority, c, s, () -> Risk.decide(state, c, s, facts));
        annexes.addRisk(c.inspectionId(), c.riskId());
        return Recording.of(c.riskId(), events);
    }

    @CommandHandler
    Accepted handle(AssessRisk c, Situation s) {
        return decide(c, s, RiskFacts::none);
    }

    @CommandHandler
    Accepted handle(TreatRisk c, Situation s) {
        return decide(c, s, RiskFacts::none);
    }

    @CommandHandler
    Accepted handle(ReviewRisk c, Situation s) {
        return decide(c, s, RiskFacts::none);
    }

    @CommandHandler
    Accepted handle(AcceptRisk c, Situation s, Boards boards, BoardMinutes minutes) {
        var facts = RiskFacts.meeting(meeting(c.meetingId(), boards));
        List<RiskEvent> events = Deciding.on(state.authority(), c, s, () -> Risk.decide(state, c, s, facts));
        minutes.note(events, s);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ReassignRisk c, Situation s) {
        return decide(c, s, RiskFacts::none);
    }

    @CommandHandler
    Accepted handle(LinkRisk c, Situation s, Neighbours neighbours) {
        return decide(
                c, s, () -> RiskFacts.linking(neighbours.recommendationsOf(state.authority(), c.recommendationIds())));
    }

    @CommandHandler
    Accepted handle(CloseRisk c, Situation s) {
        return decide(c, s, RiskFacts::none);
    }

    @CommandHandler
    Accepted handle(ReopenRisk c, Situation s, Boards boards, BoardMinutes minutes) {
        Accepted accepted = decide(c, s, () -> RiskFacts.meeting(meeting(c.meetingId(), boards)));
        minutes.note(new Decided(c.meetingId(), DecisionType.REOPEN_RISK, id, c.reason(), c.effectiveOn()), s);
        return accepted;
    }

    private Optional<BoardMeeting> meeting(@Nullable String meetingId, Boards boards) {
        List<String> concerned = new ArrayList<>(
                state.threat().map(RiskState.Threat::recommendationIds).orElse(List.of()));
        concerned.add(id);
        List<String> inspections =
                state.threat().map(threat -> List.of(threat.inspectionId())).orElse(List.of());
        return boards.meetingFor(meetingId, state.authority(), inspections, concerned);
    }

    private Accepted decide(RiskCommand c, Situation s, Supplier<RiskFacts> facts) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Risk.decide(state, c, s, facts.get())));
    }

    @EventSourcingHandler
    void on(RiskEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.riskId();
        state = Risk.evolve(state, event);
        RiskState after = state;
        memory.rememberAfterCommit(id, "Risk", version, () -> new RiskAggregate(event.riskId(), after));
    }
}
