package org.plumbline.command.obligation;

import static org.plumbline.kernel.obligation.Discharge.DRAFT;
import static org.plumbline.kernel.obligation.Discharge.PUBLICATION;
import static org.plumbline.kernel.refusal.RefusalCode.INSPECTION_ENDED;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.obligation.ObligationState.*;
import org.plumbline.command.obligation.Period.Counted;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** A statutory clock: owed, submitted, acknowledged or returned, published. Late is recorded and stops nothing. */
public final class Obligation {

    private Obligation() {}

    public static ObligationState initial() {
        return new NotStarted();
    }

    /** By a letter that states the last day. */
    static List<ObligationEvent> start(Inspected inspected, StartClock c, Situation s, WorkingCalendar calendar) {
        EffectiveOn.notInTheFuture(c.effectiveOn(), s.today());
        if (inspected.hasEnded()) {
            throw Refused.because(INSPECTION_ENDED);
        }
        return List.of(Start.stated(inspected, c, calendar));
    }

    /** Counts from another day, because the day of receipt was recorded wrongly. */
    public static List<ObligationEvent> restart(
            ObligationState state,
            String obligationId,
            LocalDate receivedOn,
            LocalDate effectiveOn,
            String cause,
            WorkingCalendar calendar) {
        if (!(state instanceof Started started)) {
            throw new Unknown("obligation");
        }
        Clock clock = started.clock();
        Counted to = Counted.of(clock.rule(), receivedOn, calendar);
        return List.of(new ClockRestarted(
                clock.authority(),
                effectiveOn,
                obligationId,
                receivedOn,
                clock.dueOn(),
                to.dueOn(),
                to.calendarVersion(),
                to.isProvisional(),
                cause));
    }

    /** The report was published, which is what some clocks wait for. */
    static List<ObligationEvent> reportPublished(ObligationState state, String obligationId, LocalDate on) {
        return state instanceof Owed(Clock clock) && clock.rule().discharge() == PUBLICATION
                ? List.of(new StatementPublished(clock.authority(), on, obligationId, null, clock.daysLate(on)))
                : List.of();
    }

    public static List<ObligationEvent> decide(
            ObligationState state, ObligationCommand command, Situation s, ObligationFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (!(state instanceof Started started)) {
            throw new Unknown("obligation");
        }
        if (command instanceof CheckObligation c) {
            return started instanceof Owed(Clock clock) ? DayByDay.check(clock, c, facts) : List.of();
        }
        return List.of(
                switch (command) {
                    case CheckObligation _ -> throw new IllegalStateException("Checked above");
                    case StartClock _ -> throw new IllegalStateException("This clock was started before");
                    case ExtendClock c -> LastDay.extend(started, c);
                    case StandDownClock c -> LastDay.standDown(started, c);
                    case ShareDraft c -> Sending.share(started, c);
                    case ApproveStatement c -> Sending.approve(started, c, s, facts);
                    case SubmitStatement c -> Sending.submit(started, c, s, facts);
                    case AcknowledgeSubmission c -> Sending.acknowledge(started, c);
                    case ReturnSubmission c -> Sending.giveBack(started, c);
                    case PublishStatement c -> Sending.publish(started, c);
                });
    }

    public static ObligationState evolve(ObligationState state, ObligationEvent event) {
        if (event instanceof ObligationStarted e) {
            return new Owed(Clock.of(e));
        }
        return state instanceof Started started ? evolve(started, event) : state;
    }

    private static ObligationState evolve(Started state, ObligationEvent event) {
        Clock clock = state.clock();
        return switch (event) {
            case ObligationStarted _ -> state;
            case ObligationRecalculated e ->
                with(
                        state,
                        clock.counting(
                                clock.period().counted(new Counted(e.to(), e.calendarVersion(), e.provisional()))));
            case ClockRestarted e ->
                with(
                        state,
                        clock.running(new Period(
                                e.runsFrom(), new Counted(e.to(), e.calendarVersion(), e.provisional()), false)));
            case ClockExtended e -> with(state, clock.running(clock.period().extended(e.to())));
            case ClockStoodDown _ -> new StoodDown(clock);
            case ObligationDueSoon e -> with(state, clock.reminded(e.reminder()));
            case ObligationMissed _ -> with(state, clock.missed());
            case DraftShared e ->
                clock.rule().discharge() == DRAFT ? new Fulfilled(clock.sent(e.effectiveOn(), e.daysLate())) : state;
            case StatementApproved e -> with(state, clock.approved(e));
            case StatementSubmitted e -> new Submitted(clock.sent(e.effectiveOn(), e.daysLate()), e.effectiveOn());
            case SubmissionAcknowledged _ -> new Acknowledged(clock);
            case SubmissionReturned _ -> new Owed(clock);
            case StatementPublished e ->
                clock.rule().discharge() == PUBLICATION
                        ? new Fulfilled(
                                clock.sent(e.effectiveOn(), e.daysLate()).published())
                        : with(state, clock.published());
        };
    }

    private static ObligationState with(Started state, Clock clock) {
        return switch (state) {
            case Owed _ -> new Owed(clock);
            case Submitted s -> new Submitted(clock, s.on());
            case Acknowledged _ -> new Acknowledged(clock);
            case Fulfilled _ -> new Fulfilled(clock);
            case StoodDown _ -> new StoodDown(clock);
        };
    }
}
