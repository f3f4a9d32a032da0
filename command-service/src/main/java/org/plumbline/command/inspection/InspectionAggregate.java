package org.plumbline.command.inspection;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.plumbline.kernel.framework.ClockTrigger.PUBLISHED;
import static org.plumbline.kernel.framework.ClockTrigger.RECEIVED;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.plumbline.command.obligation.ReportClocks;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;

/** Axon's way to {@link Inspection}. */
@Aggregate(type = "Inspection", commandTargetResolver = "commandTarget")
public class InspectionAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private InspectionState state = Inspection.initial();

    InspectionAggregate() {}

    private InspectionAggregate(String id, InspectionState state) {
        this.id = id;
        this.state = state;
    }

    public InspectionState state() {
        return state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(ProposeFindings c, Situation s, UniqueInspections unique, StoredFiles files) {
        List<InspectionEvent> events = decide(c, s, ConfirmationFacts.none());
        unique.claim(c.inspectionId(), c.proposal());
        files.storeHeld(c.proposal().sourceSha256());
        return Recording.of(c.inspectionId(), events);
    }

    @CommandHandler
    Accepted handle(AmendProposal c, Situation s, UniqueInspections unique) {
        List<InspectionEvent> events = decide(c, s, ConfirmationFacts.none());
        events.forEach(event -> unique.claimAgain(id, ((ProposedFindingsAmended) event).after()));
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ConfirmFindings c, Situation s, Neighbours neighbours, ReportClocks reportClocks) {
        int findings = state instanceof InspectionState.Proposed p
                ? p.proposal().findings().size()
                : 0;
        List<String> ids = Stream.generate(
                        () -> UuidCreator.getTimeOrderedEpoch().toString())
                .limit(findings)
                .toList();
        List<InspectionEvent> events = decide(c, s, new ConfirmationFacts(ids));
        String framework = ((InspectionState.Proposed) state).proposal().framework();
        FindingsConfirmed confirmed = (FindingsConfirmed) events.getLast();
        confirmed.findings().forEach(finding -> neighbours.identify(confirmed, framework, finding));
        List<String> clocks = new ArrayList<>(reportClocks.start(confirmed, framework, RECEIVED, c.receivedOn()));
        if (c.publishedOn() != null) {
            clocks.addAll(reportClocks.start(confirmed, framework, PUBLISHED, c.publishedOn()));
        }
        return Recording.of(
                id, events, Map.of("inspectionId", List.of(id), "recommendationIds", ids, "obligationIds", clocks));
    }

    @CommandHandler
    Accepted handle(WithdrawProposal c, Situation s, UniqueInspections unique) {
        List<InspectionEvent> events = decide(c, s, ConfirmationFacts.none());
        unique.release(id);
        return Recording.of(id, events);
    }

    private List<InspectionEvent> decide(InspectionCommand c, Situation s, ConfirmationFacts facts) {
        String authority = c instanceof ProposeFindings p && p.proposal().urn() != null
                ? p.proposal().urn()
                : state.authority();
        return Deciding.on(authority, c, s, () -> Inspection.decide(state, c, s, facts));
    }

    @EventSourcingHandler
    void on(InspectionEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.inspectionId();
        state = Inspection.evolve(state, event);
        InspectionState after = state;
        memory.rememberAfterCommit(
                id, "Inspection", version, () -> new InspectionAggregate(event.inspectionId(), after));
    }
}
