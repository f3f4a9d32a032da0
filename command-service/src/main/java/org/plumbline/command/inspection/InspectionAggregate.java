package org.plumbline.command.inspection;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.obligation.Inspected;
import org.plumbline.command.obligation.ReportClocks;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

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

    /** A monitoring visit began. */
    public void visited(String visitId, LocalDate firstDay, LocalDate effectiveOn) {
        Following.visited(state, id, visitId, firstDay, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    /** A monitoring visit found what no recommendation is about; answers with what is to track it. */
    public ConcernRaised raise(VisitFindingRecorded finding, String kind) {
        ConcernRaised raised = Following.raised(state, id, finding, kind);
        AggregateLifecycle.apply(raised);
        return raised;
    }

    /** The authority responded to one of its recommendations. */
    public void answered(String recommendationId, Optional<Framework> framework, LocalDate effectiveOn) {
        Answering.answered(state, id, recommendationId, framework, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(ProposeFindings c, Situation s, UniqueInspections unique, StoredFiles files) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.none());
        unique.claimAgain(c.inspectionId(), c.proposal());
        files.storeHeld(c.proposal().sourceSha256());
        return Recording.of(c.inspectionId(), events);
    }

    @CommandHandler
    Accepted handle(AmendProposal c, Situation s, UniqueInspections unique, Neighbours neighbours) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.under(neighbours.framework(framework())));
        events.forEach(event -> unique.claimAgain(id, ((ProposedFindingsAmended) event).after()));
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ConfirmFindings c, Situation s, Neighbours neighbours, ReportClocks clocks) {
        List<String> ids = newIds(
                state instanceof InspectionState.Proposed p
                        ? p.proposal().findings().size()
                        : 0);
        List<InspectionEvent> events = decide(c, s, InspectionFacts.confirming(ids, neighbours.framework(framework())));
        FindingsConfirmed confirmed = (FindingsConfirmed) events.getLast();
        confirmed.findings().forEach(finding -> neighbours.identify(confirmed, framework(), finding));
        return Recording.of(
                id,
                events,
                Map.of(
                        "inspectionId",
                        List.of(id),
                        "recommendationIds",
                        ids,
                        "obligationIds",
                        started(events, clocks)));
    }

    private static List<String> newIds(int number) {
        return Stream.generate(() -> UuidCreator.getTimeOrderedEpoch().toString())
                .limit(number)
                .toList();
    }

    /** Starts and ends the clocks of what the events record. */
    private List<String> started(List<InspectionEvent> events, ReportClocks clocks) {
        List<String> ids = new ArrayList<>();
        Optional<LocalDate> receivedOn = Coming.receivedOn(state);
        for (InspectionEvent event : events) {
            switch (event) {
                case ReportReceived e -> {
                    receivedOn = Optional.of(e.receivedOn());
                    ids.addAll(clocks.received(inspected(), e));
                }
                case ReportPublished e -> ids.addAll(clocks.published(inspected(), e));
                case FindingsConfirmed e ->
                    ids.addAll(clocks.confirmed(
                            inspected(),
                            e,
                            receivedOn.orElseThrow(),
                            state.registration().flatMap(Registration::sentOn)));
                default -> {}
            }
        }
        return ids;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(RegisterInspection c, Situation s, UniqueInspections unique, Neighbours neighbours) {
        List<InspectionEvent> events = Deciding.on(
                c.urn(),
                c,
                s,
                () -> Inspection.decide(state, c, s, InspectionFacts.under(neighbours.framework(c.framework()))));
        unique.claim(c);
        return Recording.of(c.inspectionId(), events);
    }

    @CommandHandler
    Accepted handle(RecordReportReceived c, Situation s, Neighbours neighbours, ReportClocks clocks) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.under(neighbours.framework(framework())));
        return Recording.of(id, events, Map.of("obligationIds", started(events, clocks)));
    }

    @CommandHandler
    Accepted handle(RecordReportPublished c, Situation s, ReportClocks clocks) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.none());
        return Recording.of(id, events, Map.of("obligationIds", started(events, clocks)));
    }

    @CommandHandler
    Accepted handle(EnterFindings c, Situation s, Neighbours neighbours) {
        return Recording.of(id, decide(c, s, InspectionFacts.under(neighbours.framework(framework()))));
    }

    @CommandHandler
    Accepted handle(CorrectReceivedDate c, Situation s, ReportClocks clocks) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.none());
        clocks.restart(inspected(), ClockTrigger.RECEIVED, c.receivedOn(), c.effectiveOn(), c.reason());
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(CorrectSentDate c, Situation s, ReportClocks clocks) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.none());
        clocks.restart(inspected(), ClockTrigger.SENT, c.sentOn(), c.effectiveOn(), c.reason());
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(RecordReissue c, Situation s) {
        return Recording.of(id, decide(c, s, InspectionFacts.none()));
    }

    @CommandHandler
    Accepted handle(
            ConcludeInspection c,
            Situation s,
            Neighbours neighbours,
            Boards boards,
            ReportClocks clocks,
            BoardMinutes minutes) {
        List<InspectionEvent> events = decide(c, s, concluding(c.meetingId(), neighbours, boards, clocks));
        minutes.note(events, s);
        return Recording.of(id, events);
    }

    private InspectionFacts concluding(String meetingId, Neighbours neighbours, Boards boards, ReportClocks clocks) {
        if (!(state instanceof InspectionState.Confirmed confirmed)) {
            return InspectionFacts.none();
        }
        List<String> open = Stream.concat(unsettled(confirmed, neighbours), clocks.owed(inspected()).stream())
                .toList();
        List<String> concerned = Stream.concat(Stream.of(id), confirmed.recommendationIds().stream())
                .toList();
        return InspectionFacts.concluding(
                boards.meetingFor(meetingId, state.authority(), List.of(id), concerned), open);
    }

    private static Stream<String> unsettled(InspectionState.Confirmed confirmed, Neighbours neighbours) {
        return confirmed.recommendationIds().stream().filter(item -> !neighbours.isSettled(item));
    }

    @CommandHandler
    Accepted handle(LinkReinspection c, Situation s, Neighbours neighbours) {
        var successor = new InspectionFacts.Successor(
                neighbours.inspection(c.reinspectionId()), neighbours.isReplacedBy(c.reinspectionId(), id));
        List<String> items = state instanceof InspectionState.Confirmed confirmed
                ? unsettled(confirmed, neighbours).toList()
                : List.of();
        return Recording.of(id, decide(c, s, InspectionFacts.replacing(successor, items)));
    }

    @CommandHandler
    Accepted handle(DecidePublication c, Situation s, Neighbours neighbours) {
        return Recording.of(id, decide(c, s, InspectionFacts.under(neighbours.framework(framework()))));
    }

    @CommandHandler
    Accepted handle(NamePartners c, Situation s, Neighbours neighbours) {
        return Recording.of(id, decide(c, s, InspectionFacts.under(neighbours.framework(framework()))));
    }

    private Inspected inspected() {
        return new Inspected(id, state.authority(), framework());
    }

    private String framework() {
        return state instanceof InspectionState.Proposed proposed
                ? proposed.proposal().framework()
                : state.registration().map(Registration::framework).orElse("");
    }

    @CommandHandler
    Accepted handle(WithdrawProposal c, Situation s, UniqueInspections unique) {
        List<InspectionEvent> events = decide(c, s, InspectionFacts.none());
        unique.release(id);
        return Recording.of(id, events);
    }

    private List<InspectionEvent> decide(InspectionCommand c, Situation s, InspectionFacts facts) {
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
