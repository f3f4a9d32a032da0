package org.plumbline.command.obligation;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.command.Accepted;
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

    void restart(LocalDate receivedOn, LocalDate effectiveOn, String cause, WorkingCalendar calendar) {
        Obligation.restart(state, id, receivedOn, effectiveOn, cause, calendar).forEach(AggregateLifecycle::apply);
    }

    boolean isOwedASubmission() {
        return state instanceof ObligationState.Owed owed && owed.clock().rule().discharge() == Discharge.SUBMISSION;
    }

    void approve(String planVersion, String body, @Nullable String minute, LocalDate effectiveOn) {
        AggregateLifecycle.apply(new StatementApproved(state.authority(), effectiveOn, id, planVersion, body, minute));
    }

    boolean isOwed() {
        return state instanceof ObligationState.Owed;
    }

    @CommandHandler
    Accepted handle(ShareDraft c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, calendar);
    }

    @CommandHandler
    Accepted handle(ApproveStatement c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, calendar);
    }

    @CommandHandler
    Accepted handle(SubmitStatement c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, calendar);
    }

    @CommandHandler
    Accepted handle(AcknowledgeSubmission c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        sheet.remove(c.obligationId());
        return decide(c, s, calendar);
    }

    @CommandHandler
    Accepted handle(ReturnSubmission c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, calendar);
    }

    @CommandHandler
    Accepted handle(PublishStatement c, Situation s, WorkingCalendar calendar, DueSheet sheet) {
        Accepted accepted = decide(c, s, calendar);
        if (state instanceof ObligationState.Published) {
            sheet.remove(c.obligationId());
        }
        return accepted;
    }

    @CommandHandler
    Accepted handle(CheckObligation c, Situation s, WorkingCalendar calendar) {
        return decide(c, s, calendar);
    }

    private Accepted decide(ObligationCommand c, Situation s, WorkingCalendar calendar) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Obligation.decide(state, c, s, calendar)));
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
