package org.plumbline.command.incident;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.daily.DueSheet.Kind;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.incident.IncidentCommand;
import org.plumbline.kernel.incident.IncidentCommand.*;
import org.plumbline.kernel.incident.IncidentEvent;

/** Axon's way to {@link Incident}. */
@Aggregate(type = "Incident", commandTargetResolver = "commandTarget")
public class IncidentAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private IncidentState state = Incident.initial();

    IncidentAggregate() {}

    /** It is on the sheet of each day until it is closed. */
    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(OpenIncident c, Situation s, DueSheet sheet) {
        List<IncidentEvent> events = decide(c, s);
        sheet.add(Kind.INCIDENT, c.incidentId());
        return Recording.of(c.incidentId(), events);
    }

    @CommandHandler
    Accepted handle(NotifyRegulator c, Situation s) {
        return Recording.of(id, decide(c, s));
    }

    @CommandHandler
    Accepted handle(JudgeNotNotifiable c, Situation s) {
        return Recording.of(id, decide(c, s));
    }

    @CommandHandler
    Accepted handle(CloseIncident c, Situation s, DueSheet sheet) {
        List<IncidentEvent> events = decide(c, s);
        sheet.remove(id);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(CheckIncident c, Situation s) {
        return Recording.of(id, decide(c, s));
    }

    private List<IncidentEvent> decide(IncidentCommand c, Situation s) {
        return Deciding.on(Incident.AUTHORITY, c, s, () -> Incident.decide(state, c, s));
    }

    @EventSourcingHandler
    void on(IncidentEvent event) {
        id = event.incidentId();
        state = Incident.evolve(state, event);
    }
}
