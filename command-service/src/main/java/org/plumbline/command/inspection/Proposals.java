package org.plumbline.command.inspection;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.ReportProposal;
import org.springframework.stereotype.Component;

/** What an import proposed, as its first event says; the same answer for a request that is repeated. */
@Component
public final class Proposals {

    private final EventStore events;

    Proposals(EventStore events) {
        this.events = events;
    }

    public ReportProposal of(String importId) {
        return ((FindingsProposed) events.readEvents(importId, 0).next().getPayload()).proposal();
    }
}
