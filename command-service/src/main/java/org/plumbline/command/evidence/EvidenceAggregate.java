package org.plumbline.command.evidence;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

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
import org.plumbline.command.files.StoredFiles;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;

/** Axon's way to {@link Evidence}. */
@Aggregate(type = "Evidence", commandTargetResolver = "commandTarget")
public class EvidenceAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private EvidenceState state = Evidence.initial();

    EvidenceAggregate() {}

    private EvidenceAggregate(String id, EvidenceState state) {
        this.id = id;
        this.state = state;
    }

    public EvidenceState state() {
        return state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(SubmitEvidence c, Situation s, Neighbours neighbours, StoredFiles files) {
        var action = neighbours.action(c.actionId());
        var context = new EvidenceContext(action.authority(), action.owner());
        var events = Deciding.on(action.authority(), c, s, () -> Evidence.decide(state, c, s, context));
        files.storeHeld(c.sha256());
        return Recording.of(c.evidenceId(), events);
    }

    @EventSourcingHandler
    void on(EvidenceEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.evidenceId();
        state = Evidence.evolve(state, event);
        EvidenceState after = state;
        memory.rememberAfterCommit(id, "Evidence", version, () -> new EvidenceAggregate(event.evidenceId(), after));
    }
}
