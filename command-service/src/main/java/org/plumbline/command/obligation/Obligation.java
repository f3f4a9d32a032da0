package org.plumbline.command.obligation;

import static org.plumbline.kernel.obligation.Discharge.PUBLICATION;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_DISCHARGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTHING_TO_SUBMIT;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SUBMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.VERSION_NOT_APPROVED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.obligation.ObligationState.Acknowledged;
import org.plumbline.command.obligation.ObligationState.Clock;
import org.plumbline.command.obligation.ObligationState.NotStarted;
import org.plumbline.command.obligation.ObligationState.Owed;
import org.plumbline.command.obligation.ObligationState.Published;
import org.plumbline.command.obligation.ObligationState.Started;
import org.plumbline.command.obligation.ObligationState.Submitted;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** A statutory clock: owed, submitted, acknowledged or returned, published. Late is recorded and stops nothing. */
public final class Obligation {

    private Obligation() {}

    public static ObligationState initial() {
        return new NotStarted();
    }

    /** Begins to count on the day after the report was received. */
    public static ObligationStarted start(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String inspectionId,
            ClockRule rule,
            LocalDate receivedOn,
            WorkingCalendar calendar) {
        LocalDate dueOn = calendar.lastDay(receivedOn, rule.days(), rule.unit());
        return new ObligationStarted(
                authority,
                effectiveOn,
                obligationId,
                inspectionId,
                rule,
                receivedOn,
                dueOn,
                calendar.version(),
                calendar.isProvisional(dueOn));
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
        LocalDate to =
                calendar.lastDay(receivedOn, clock.rule().days(), clock.rule().unit());
        return List.of(new ClockRestarted(
                clock.authority(),
                effectiveOn,
                obligationId,
                receivedOn,
                clock.dueOn(),
                to,
                calendar.version(),
                calendar.isProvisional(to),
                cause));
    }

    public static List<ObligationEvent> decide(
            ObligationState state, ObligationCommand command, Situation s, WorkingCalendar calendar) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (!(state instanceof Started started)) {
            throw new Unknown("obligation");
        }
        Clock clock = started.clock();
        return switch (command) {
            case ShareDraft c -> {
                isOwedByASubmission(started);
                yield List.of(new DraftShared(clock.authority(), c.effectiveOn(), c.obligationId(), c.sharedWith()));
            }
            case ApproveStatement c -> {
                isOwedByASubmission(started);
                yield List.of(new StatementApproved(
                        clock.authority(),
                        c.effectiveOn(),
                        c.obligationId(),
                        c.planVersion(),
                        c.approvedBy(),
                        c.minuteReference()));
            }
            case SubmitStatement c -> submit(started, c);
            case AcknowledgeSubmission c -> {
                isSubmitted(started);
                yield List.of(new SubmissionAcknowledged(
                        clock.authority(), c.effectiveOn(), c.obligationId(), c.reference()));
            }
            case ReturnSubmission c -> {
                isSubmitted(started);
                yield List.of(new SubmissionReturned(clock.authority(), c.effectiveOn(), c.obligationId(), c.reason()));
            }
            case PublishStatement c -> publish(started, c);
            case CheckObligation c -> started instanceof Owed ? DayByDay.check(clock, c, calendar) : List.of();
        };
    }

    private static List<ObligationEvent> submit(Started state, SubmitStatement c) {
        isOwedByASubmission(state);
        Clock clock = state.clock();
        if (!clock.approved().contains(c.planVersion())) {
            throw Refused.because(VERSION_NOT_APPROVED);
        }
        return List.of(new StatementSubmitted(
                clock.authority(),
                c.effectiveOn(),
                c.obligationId(),
                c.planVersion(),
                c.recipients(),
                c.proof(),
                daysLate(clock, c.effectiveOn())));
    }

    private static List<ObligationEvent> publish(Started state, PublishStatement c) {
        Clock clock = state.clock();
        boolean isWaitedFor = clock.rule().discharge() == PUBLICATION;
        new Refusals()
                .when(state instanceof Published, ALREADY_DISCHARGED)
                .when(!isWaitedFor && state instanceof Owed, NOT_SUBMITTED)
                .orElseGoOn();
        int late = isWaitedFor ? daysLate(clock, c.effectiveOn()) : 0;
        return List.of(
                new StatementPublished(clock.authority(), c.effectiveOn(), c.obligationId(), c.publishedAt(), late));
    }

    private static void isOwedByASubmission(Started state) {
        new Refusals()
                .when(state.clock().rule().discharge() == PUBLICATION, NOTHING_TO_SUBMIT)
                .when(!(state instanceof Owed), ALREADY_DISCHARGED)
                .orElseGoOn();
    }

    private static void isSubmitted(Started state) {
        if (!(state instanceof Submitted)) {
            throw Refused.because(NOT_SUBMITTED);
        }
    }

    private static int daysLate(Clock clock, LocalDate on) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(clock.dueOn(), on));
    }

    public static ObligationState evolve(ObligationState state, ObligationEvent event) {
        if (event instanceof ObligationStarted e) {
            return new Owed(new Clock(
                    e.authority(),
                    e.rule(),
                    e.runsFrom(),
                    e.dueOn(),
                    e.calendarVersion(),
                    Set.of(),
                    Clock.NEVER,
                    false));
        }
        return state instanceof Started started ? evolve(started, event) : state;
    }

    private static ObligationState evolve(Started state, ObligationEvent event) {
        Clock clock = state.clock();
        return switch (event) {
            case ObligationStarted _, DraftShared _ -> state;
            case ObligationRecalculated e -> with(state, clock.dueOn(e.to(), e.calendarVersion()));
            case ClockRestarted e -> with(state, clock.restarted(e.runsFrom(), e.to(), e.calendarVersion()));
            case ObligationDueSoon e -> with(state, clock.reminded(e.workingDaysLeft()));
            case ObligationMissed _ -> with(state, clock.missed());
            case StatementApproved e -> with(state, clock.approved(e.planVersion()));
            case StatementSubmitted _ -> new Submitted(clock);
            case SubmissionAcknowledged _ -> new Acknowledged(clock);
            case SubmissionReturned _ -> new Owed(clock);
            case StatementPublished _ -> clock.rule().discharge() == PUBLICATION ? new Published(clock) : state;
        };
    }

    private static ObligationState with(Started state, Clock clock) {
        return switch (state) {
            case Owed _ -> new Owed(clock);
            case Submitted _ -> new Submitted(clock);
            case Acknowledged _ -> new Acknowledged(clock);
            case Published _ -> new Published(clock);
        };
    }
}
