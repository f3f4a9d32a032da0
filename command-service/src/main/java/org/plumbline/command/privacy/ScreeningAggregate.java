package org.plumbline.command.privacy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.kernel.privacy.ScreeningEvent;

/** Axon's way to {@link Allowance}. */
@Aggregate(type = "Screening", commandTargetResolver = "commandTarget")
public class ScreeningAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private AllowanceState state = Allowance.initial();

    ScreeningAggregate() {}

    @CommandHandler
    Accepted handle(AllowText c, Situation s) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Allowance.decide(state, c, s)));
    }

    @EventSourcingHandler
    void on(ScreeningEvent event) {
        id = event.screeningId();
        state = Allowance.evolve(state, event);
    }
}
