package org.plumbline.command.obligation;

import static org.plumbline.kernel.obligation.Discharge.PUBLICATION;
import static org.plumbline.kernel.obligation.Discharge.SUBMISSION;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.obligation.Clock.Approval;
import org.plumbline.command.obligation.ObligationState.Fulfilled;
import org.plumbline.command.obligation.ObligationState.Owed;
import org.plumbline.command.obligation.ObligationState.Started;
import org.plumbline.command.obligation.ObligationState.StoodDown;
import org.plumbline.command.obligation.ObligationState.Submitted;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/** The way of a statement: shared as a draft, approved, submitted to all it is for, acknowledged or returned, published. */
final class Sending {

    private Sending() {}

    static DraftShared share(Started state, ShareDraft c) {
        Clock clock = state.clock();
        refusingWhatIsDone(state, clock.rule().discharge() == PUBLICATION).orElseGoOn();
        notBefore(clock.period().runsFrom(), "the clock began to run", c.effectiveOn());
        int late = clock.rule().discharge() == Discharge.DRAFT ? clock.daysLate(c.effectiveOn()) : 0;
        return new DraftShared(clock.authority(), c.effectiveOn(), c.obligationId(), c.sharedWith(), late);
    }

    /** Where a plan covers the inspection, its chain approves; elsewhere the minute of whoever approved is named. */
    static StatementApproved approve(Started state, ApproveStatement c, Situation s, ObligationFacts facts) {
        refusingWhatIsDone(state, state.clock().rule().discharge() != SUBMISSION)
                .orElseGoOn();
        new Refusals()
                .when(
                        !facts.isApproved(c.planVersion()),
                        VERSION_NOT_APPROVED,
                        "A plan covers this inspection, and its chain has not approved that version.")
                .when(facts.planVersions().isEmpty() && c.minuteReference() == null, MINUTE_MISSING)
                .orElseGoOn();
        return new StatementApproved(
                state.authority(),
                c.effectiveOn(),
                c.obligationId(),
                c.planVersion(),
                c.approvedBy(),
                c.minuteReference(),
                s.actor().id());
    }

    static StatementSubmitted submit(Started state, SubmitStatement c, Situation s, ObligationFacts facts) {
        Clock clock = state.clock();
        Approval approval = clock.approved().get(c.planVersion());
        List<String> missing = EveryRecipientIsNamed.missing(clock.recipients(), c.recipients());
        refusingWhatIsDone(state, clock.rule().discharge() != SUBMISSION).orElseGoOn();
        new Refusals()
                .when(approval == null || !facts.isApproved(c.planVersion()), VERSION_NOT_APPROVED)
                .when(approval != null && s.isActedBy(approval.recordedBy()), SELF_SUBMISSION)
                .when(!missing.isEmpty(), RECIPIENT_MISSING, "It also goes to: " + String.join(", ", missing) + ".")
                .orElseGoOn();
        notBefore(clock.period().runsFrom(), "the clock began to run", c.effectiveOn());
        if (approval != null) {
            notBefore(approval.on(), "that version was approved", c.effectiveOn());
        }
        return new StatementSubmitted(
                clock.authority(),
                c.effectiveOn(),
                c.obligationId(),
                c.planVersion(),
                c.recipients(),
                c.proof(),
                clock.daysLate(c.effectiveOn()),
                c.withoutProof());
    }

    static SubmissionAcknowledged acknowledge(Started state, AcknowledgeSubmission c) {
        notBefore(submitted(state).on(), "it was submitted", c.effectiveOn());
        return new SubmissionAcknowledged(state.authority(), c.effectiveOn(), c.obligationId(), c.reference());
    }

    static SubmissionReturned giveBack(Started state, ReturnSubmission c) {
        notBefore(submitted(state).on(), "it was submitted", c.effectiveOn());
        return new SubmissionReturned(state.authority(), c.effectiveOn(), c.obligationId(), c.reason());
    }

    static StatementPublished publish(Started state, PublishStatement c) {
        Clock clock = state.clock();
        boolean isWaitedFor = clock.rule().discharge() == PUBLICATION;
        new Refusals()
                .when(state instanceof StoodDown, CLOCK_STOOD_DOWN)
                .when(isWaitedFor && state instanceof Fulfilled, ALREADY_DISCHARGED)
                .when(!isWaitedFor && (state instanceof Owed || state instanceof Fulfilled), NOT_SUBMITTED)
                .when(
                        !isWaitedFor && clock.isPublished(),
                        ALREADY_PUBLISHED,
                        "Where the statement is published is on record.")
                .orElseGoOn();
        notBefore(clock.period().runsFrom(), "the clock began to run", c.effectiveOn());
        int late = isWaitedFor ? clock.daysLate(c.effectiveOn()) : 0;
        return new StatementPublished(clock.authority(), c.effectiveOn(), c.obligationId(), c.publishedAt(), late);
    }

    private static Refusals refusingWhatIsDone(Started state, boolean waitsForSomethingElse) {
        return LastDay.refusingWhatIsDone(new Refusals().when(waitsForSomethingElse, NOTHING_TO_SUBMIT), state);
    }

    private static Submitted submitted(Started state) {
        if (state instanceof Submitted submitted) {
            return submitted;
        }
        throw Refused.because(NOT_SUBMITTED);
    }

    private static void notBefore(LocalDate earliest, String what, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw Invalid.field("effectiveOn", "must not be before " + what + ", on " + earliest);
        }
    }
}
