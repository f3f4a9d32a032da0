package org.plumbline.command.publication;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.neighbours.Reported;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.publication.ItemPublicationCommand;
import org.plumbline.kernel.publication.ItemPublicationCommand.*;
import org.plumbline.kernel.publication.ItemPublicationEvent;

/** Axon's way to {@link ItemPublication}. */
@Aggregate(type = "ItemPublication", commandTargetResolver = "commandTarget")
public class ItemPublicationAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private Optional<Publication> decided = Optional.empty();

    ItemPublicationAggregate() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(ClassifyRecommendation c, Situation s, Reported reported) {
        return decide(c, s, reported);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(ClassifyAction c, Situation s, Reported reported) {
        return decide(c, s, reported);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(ClassifyMeasure c, Situation s, Reported reported) {
        return decide(c, s, reported);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(ClassifyRisk c, Situation s, Reported reported) {
        return decide(c, s, reported);
    }

    private Accepted decide(ItemPublicationCommand c, Situation s, Reported reported) {
        Reach reach = reported.reach(c.kind(), c.itemId());
        return Recording.of(
                c.target(), Deciding.on(reach.authority(), c, s, () -> ItemPublication.decide(decided, c, s, reach)));
    }

    @EventSourcingHandler
    void on(ItemPublicationEvent event) {
        id = ItemPublicationEvent.streamOf(event.itemId());
        decided = ItemPublication.evolve(decided, event);
    }
}
