package org.plumbline.command.inspection;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.ReportProposal;
import org.springframework.stereotype.Component;

/** What an import proposed, as the event says that began it; the same answer for a request that is repeated. */
@Component
public final class Proposals {

    private final EventStore events;

    Proposals(EventStore events) {
        this.events = events;
    }

    public ReportProposal of(String importId) {
        return events.readEvents(importId, 0)
                .asStream()
                .map(Message::getPayload)
                .filter(FindingsProposed.class::isInstance)
                .map(FindingsProposed.class::cast)
                .findFirst()
                .orElseThrow()
                .proposal();
    }
}
