package org.plumbline.command.obligation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.neighbours.Submissions;
import org.plumbline.command.neighbours.Surveyed;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.obligation.ObligationEvent.StatementApproved;

/** Axon's way to {@link Obligation}. */
@Aggregate(type = "Obligation", commandTargetResolver = "commandTarget")
public class ObligationAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private ObligationState state = Obligation.initial();

    ObligationAggregate() {}

    private ObligationAggregate(String id, ObligationState state) {
        this.id = id;
        this.state = state;
    }

    public static ObligationAggregate started(ObligationStarted started) {
        ObligationAggregate aggregate = new ObligationAggregate();
        AggregateLifecycle.apply(started);
        return aggregate;
    }

    /** One that counts from something else is left alone. */
    void restart(ClockTrigger trigger, LocalDate day, LocalDate effectiveOn, String cause, WorkingCalendar calendar) {
        if (state instanceof ObligationState.Started s && s.clock().trigger() == trigger) {
            Obligation.restart(state, id, day, effectiveOn, cause, calendar).forEach(AggregateLifecycle::apply);
        }
    }

    /** Whether that is what it waited for. */
    boolean reportPublished(LocalDate publishedOn) {
        List<ObligationEvent> events = Obligation.reportPublished(state, id, publishedOn);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    /** Whether it waited for a version that may be submitted. */
    boolean approve(
            String planVersion, String body, @Nullable String minute, String recordedBy, LocalDate effectiveOn) {
        boolean isAwaited = state instanceof ObligationState.Owed owed
                && owed.clock().rule().discharge() == Discharge.SUBMISSION;
        if (isAwaited) {
            AggregateLifecycle.apply(
                    new StatementApproved(state.authority(), effectiveOn, id, planVersion, body, minute, recordedBy));
        }
        return isAwaited;
    }

    boolean isOwed() {
        return state instanceof ObligationState.Owed;
    }

    String title() {
        return state instanceof ObligationState.Started started
                ? started.clock().rule().title()
                : "";
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(StartClock c, Situation s, Surveyed surveyed, WorkingCalendar calendar, DueSheet sheet) {
        Inspected inspected = surveyed.inspected(c.inspectionId());
        List<ObligationEvent> events =
                Deciding.on(inspected.authority(), c, s, () -> Obligation.start(inspected, c, s, calendar));
        sheet.addObligation(c.obligationId(), c.inspectionId());
        return Recording.of(c.obligationId(), events);
    }

    @CommandHandler
    Accepted handle(ExtendClock c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, ObligationFacts.counting(calendar));
    }

    @CommandHandler
    Accepted handle(StandDownClock c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        sheet.remove(c.obligationId());
        return decide(c, s, ObligationFacts.counting(calendar));
    }

    @CommandHandler
    Accepted handle(ShareDraft c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        return ending(decide(c, s, ObligationFacts.counting(calendar)), sheet);
    }

    @CommandHandler
    Accepted handle(ApproveStatement c, Situation s, Surveyed surveyed, WorkingCalendar calendar) {
        return decide(c, s, ObligationFacts.planned(calendar, surveyed.planVersions(inspectionId())));
    }

    @CommandHandler
    Accepted handle(
            SubmitStatement c, Situation s, Surveyed surveyed, WorkingCalendar calendar, Submissions submissions) {
        Accepted accepted = decide(c, s, ObligationFacts.planned(calendar, surveyed.planVersions(inspectionId())));
        submissions.note(id, inspectionId(), c.planVersion(), c.effectiveOn());
        return accepted;
    }

    @CommandHandler
    Accepted handle(AcknowledgeSubmission c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        sheet.remove(c.obligationId());
        return decide(c, s, ObligationFacts.counting(calendar));
    }

    @CommandHandler
    Accepted handle(ReturnSubmission c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, ObligationFacts.counting(calendar));
    }

    @CommandHandler
    Accepted handle(PublishStatement c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        return ending(decide(c, s, ObligationFacts.counting(calendar)), sheet);
    }

    @CommandHandler
    Accepted handle(CheckObligation c, Situation s, Surveyed surveyed, WorkingCalendar calendar) {
        boolean isAdopted = surveyed.goesBy(calendar, inspectionId(), c.effectiveOn());
        return decide(c, s, ObligationFacts.watching(calendar, isAdopted));
    }

    private Accepted ending(Accepted accepted, DueSheet sheet) {
        if (state instanceof ObligationState.Fulfilled) {
            sheet.remove(id);
        }
        return accepted;
    }

    private String inspectionId() {
        return state instanceof ObligationState.Started started
                ? started.clock().inspectionId()
                : "";
    }

    private Accepted decide(ObligationCommand c, Situation s, ObligationFacts facts) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Obligation.decide(state, c, s, facts)));
    }

    @EventSourcingHandler
    void on(ObligationEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.obligationId();
        state = Obligation.evolve(state, event);
        ObligationState after = state;
        memory.rememberAfterCommit(
                id, "Obligation", version, () -> new ObligationAggregate(event.obligationId(), after));
    }
}
