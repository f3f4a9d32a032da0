package org.plumbline.command.rules;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
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
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.rules.RuleBook.Facts;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;

/** Axon's way to {@link RuleBook}. */
@Aggregate(type = "Rules", commandTargetResolver = "commandTarget")
public class RuleBookAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private RuleBookState state = RuleBook.initial();

    RuleBookAggregate() {}

    private RuleBookAggregate(String id, RuleBookState state) {
        this.id = id;
        this.state = state;
    }

    public RuleBookState state() {
        return state;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(
            AdoptRules c,
            Situation s,
            Neighbours neighbours,
            Boards boards,
            BoardMinutes minutes,
            WorkingCalendar calendar,
            Frameworks frameworks) {
        String authority = neighbours.authorityOfInspection(c.inspectionId());
        var meeting = boards.meetingFor(c.meetingId(), authority, List.of(c.inspectionId()), List.of(c.inspectionId()));
        Facts facts = new Facts(authority, meeting, calendar.version(), frameworks.kinds());
        List<RulesEvent> events = Deciding.on(authority, c, s, () -> RuleBook.decide(state, c, s, facts));
        minutes.note(events, s);
        return Recording.of(c.target(), events);
    }

    @EventSourcingHandler
    void on(RulesEvent event, @SequenceNumber long version, StateMemory memory) {
        id = RulesEvent.streamOf(event.inspectionId());
        state = RuleBook.evolve(state, event);
        RuleBookState after = state;
        String book = id;
        memory.rememberAfterCommit(id, "Rules", version, () -> new RuleBookAggregate(book, after));
    }
}
