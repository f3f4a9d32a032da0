package org.plumbline.command.board;

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
import org.plumbline.command.neighbours.Surveyed;
import org.plumbline.kernel.board.BoardCommand;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Seats;
import org.plumbline.kernel.command.Accepted;

/** Axon's way to {@link Board}. */
@Aggregate(type = "Board", commandTargetResolver = "commandTarget")
public class BoardAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private Seats seats = Board.initial();

    BoardAggregate() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(AppointMember c, Situation s, Surveyed surveyed) {
        return decide(c, s, surveyed);
    }

    @CommandHandler
    Accepted handle(ChangeCapacity c, Situation s, Surveyed surveyed) {
        return decide(c, s, surveyed);
    }

    @CommandHandler
    Accepted handle(EndMembership c, Situation s, Surveyed surveyed) {
        return decide(c, s, surveyed);
    }

    private Accepted decide(BoardCommand c, Situation s, Surveyed surveyed) {
        String authority = surveyed.inspected(c.inspectionId()).authority();
        List<BoardEvent> events = Deciding.on(authority, c, s, () -> Board.decide(seats, c, s, authority));
        return Recording.of(c.target(), events);
    }

    @EventSourcingHandler
    void on(BoardEvent event) {
        id = BoardEvent.streamOf(event.inspectionId());
        seats = Board.evolve(seats, event);
    }
}
