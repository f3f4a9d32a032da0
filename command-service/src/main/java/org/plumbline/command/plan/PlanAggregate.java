package org.plumbline.command.plan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Covered;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.obligation.ReportClocks;
import org.plumbline.command.plan.PlanState.Drafted;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.kernel.plan.PlanCommand;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent.VersionApproved;
import org.plumbline.kernel.plan.VersionEvent.VersionFrozen;

/** Axon's way to {@link Plan}. */
@Aggregate(type = "Plan", commandTargetResolver = "commandTarget")
public class PlanAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private PlanState state = Plan.initial();

    PlanAggregate() {}

    private PlanAggregate(String id, PlanState state) {
        this.id = id;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(DraftPlan c, Situation s, Covered covered, ApprovalChains chains, UniquePlans unique) {
        List<InspectionState> inspections =
                c.inspectionIds().stream().map(covered::inspection).toList();
        PlanFacts facts = PlanFacts.drafting(chains.find(c.chain()), inspections);
        List<PlanEvent> events =
                Deciding.on(inspections.getFirst().authority(), c, s, () -> Plan.decide(state, c, s, facts));
        unique.claim(c.planId(), c.inspectionIds());
        return Recording.of(c.planId(), events);
    }

    @CommandHandler
    Accepted handle(AddPriority c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()), Map.of("priorityId", List.of(c.priorityId())));
    }

    @CommandHandler
    Accepted handle(RenamePriority c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(AssignPrioritySro c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(LinkRecommendation c, Situation s, Covered covered) {
        return Recording.of(id, decide(c, s, PlanFacts.linking(covered.recommendation(c.recommendationId()))));
    }

    @CommandHandler
    Accepted handle(AddContribution c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(EndContribution c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(FreezeVersion c, Situation s, Covered covered, StoredFiles files) {
        byte[] content = state instanceof Drafted plan
                ? covered.content(id, plan.outline()).canonical()
                : new byte[0];
        List<PlanEvent> events = decide(c, s, PlanFacts.freezing(Sha256.of(content)));
        VersionFrozen frozen = (VersionFrozen) events.getLast();
        files.store(frozen.sha256(), content);
        return Recording.of(
                id,
                events,
                Map.of(
                        "versionNumber", List.of(String.valueOf(frozen.versionNumber())),
                        "sha256", List.of(frozen.sha256())));
    }

    @CommandHandler
    Accepted handle(EndorseVersion c, Situation s, Boards boards, BoardMinutes minutes) {
        return Recording.of(id, resolve(c, s, boards, minutes));
    }

    @CommandHandler
    Accepted handle(ReturnVersion c, Situation s, Boards boards, BoardMinutes minutes) {
        return Recording.of(id, resolve(c, s, boards, minutes));
    }

    @CommandHandler
    Accepted handle(
            ApproveVersion c, Situation s, Boards boards, Covered covered, ReportClocks clocks, BoardMinutes minutes) {
        List<PlanEvent> events = resolve(c, s, boards, minutes);
        VersionApproved approved = (VersionApproved) events.getLast();
        List<String> noted = inspectionIds().stream()
                .map(covered::inspected)
                .flatMap(inspected -> clocks
                        .approve(
                                inspected,
                                String.valueOf(approved.versionNumber()),
                                approved.body(),
                                Passage.minuted(approved).orElse(null),
                                s.actor().id(),
                                approved.effectiveOn())
                        .stream())
                .toList();
        return Recording.of(id, events, Map.of("obligationIds", noted));
    }

    @CommandHandler
    Accepted handle(DeclareLive c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(RefreshPlan c, Situation s) {
        return Recording.of(id, decide(c, s, PlanFacts.none()));
    }

    @CommandHandler
    Accepted handle(
            ClosePlan c,
            Situation s,
            Neighbours neighbours,
            Boards boards,
            Covered covered,
            ReportClocks clocks,
            UniquePlans unique,
            BoardMinutes minutes) {
        Stream<String> unsettled =
                covered.recommendationsOf(inspectionIds()).stream().filter(item -> !neighbours.isSettled(item));
        Stream<String> owed = inspectionIds().stream().map(covered::inspected).flatMap(i -> clocks.owed(i).stream());
        List<String> open = Stream.concat(unsettled, owed).toList();
        List<PlanEvent> events = decide(
                c,
                s,
                PlanFacts.closing(
                        boards.meetingFor(c.meetingId(), state.authority(), inspectionIds(), concerned()), open));
        minutes.note(events, s);
        unique.release(id);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(WithdrawPlan c, Situation s, UniquePlans unique) {
        List<PlanEvent> events = decide(c, s, PlanFacts.none());
        unique.release(id);
        return Recording.of(id, events);
    }

    /** A statement named that version when it was submitted. */
    public void submitted(String version, String obligationId, LocalDate effectiveOn) {
        Plan.submitted(state, id, version, obligationId, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    private List<String> inspectionIds() {
        return state instanceof Drafted plan ? plan.outline().inspectionIds() : List.of();
    }

    /** What a member may have an interest in when the plan is decided on. */
    private List<String> concerned() {
        return Stream.concat(Stream.of(id), inspectionIds().stream()).toList();
    }

    private List<PlanEvent> resolve(Resolution c, Situation s, Boards boards, BoardMinutes minutes) {
        List<PlanEvent> events = decide(
                c,
                s,
                PlanFacts.resolving(boards.meetingFor(c.meetingId(), state.authority(), inspectionIds(), concerned())));
        minutes.note(events, s);
        return events;
    }

    private List<PlanEvent> decide(PlanCommand c, Situation s, PlanFacts facts) {
        return Deciding.on(state.authority(), c, s, () -> Plan.decide(state, c, s, facts));
    }

    @EventSourcingHandler
    void on(PlanEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.planId();
        state = Plan.evolve(state, event);
        PlanState after = state;
        memory.rememberAfterCommit(id, "Plan", version, () -> new PlanAggregate(event.planId(), after));
    }
}
