package org.plumbline.command.retention;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.retention.LegalHoldCommand;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;
import org.plumbline.kernel.retention.LegalHoldEvent;

/** Axon's way to {@link LegalHold}. */
@Aggregate(type = "LegalHold", commandTargetResolver = "commandTarget")
public class LegalHoldAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private boolean held;

    LegalHoldAggregate() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(PlaceLegalHold c, Situation s, Neighbours neighbours, HeldInspections holds) {
        List<LegalHoldEvent> events = decide(c, s, neighbours);
        holds.place(c.inspectionId());
        return Recording.of(c.target(), events);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(LiftLegalHold c, Situation s, Neighbours neighbours, HeldInspections holds) {
        List<LegalHoldEvent> events = decide(c, s, neighbours);
        holds.lift(c.inspectionId());
        return Recording.of(c.target(), events);
    }

    private List<LegalHoldEvent> decide(LegalHoldCommand c, Situation s, Neighbours neighbours) {
        String authority = neighbours.authorityOfInspection(c.inspectionId());
        return Deciding.on(authority, c, s, () -> LegalHold.decide(held, c, s, authority));
    }

    @EventSourcingHandler
    void on(LegalHoldEvent event) {
        id = LegalHoldEvent.streamOf(event.inspectionId());
        held = LegalHold.evolve(held, event);
    }
}
