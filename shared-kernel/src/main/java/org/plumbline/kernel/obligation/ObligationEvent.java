package org.plumbline.kernel.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to a statutory clock. */
public sealed interface ObligationEvent extends DomainEvent {

    String obligationId();

    /**
     * @param runsFrom the day the report was received, which is not counted
     * @param dueOn the last day
     * @param calendarVersion list of bank holidays it was counted with
     * @param provisional whether it ends beyond what the list speaks of
     * @param trigger what it counts from
     * @param recipients to whom what is owed goes; empty when it goes to nobody in particular
     */
    record ObligationStarted(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String inspectionId,
            ClockRule rule,
            LocalDate runsFrom,
            LocalDate dueOn,
            String calendarVersion,
            boolean provisional,
            @Nullable ClockTrigger trigger,
            @Nullable List<String> recipients)
            implements ObligationEvent {

        public ObligationStarted {
            trigger = trigger == null ? ClockTrigger.RECEIVED : trigger;
            recipients = recipients == null ? List.of() : List.copyOf(recipients);
        }

        /** Never null. */
        public ClockTrigger trigger() {
            return trigger == null ? ClockTrigger.RECEIVED : trigger;
        }

        /** Never null. */
        public List<String> recipients() {
            return recipients == null ? List.of() : recipients;
        }
    }

    /** @param cause why it was counted again, such as another list of bank holidays */
    record ObligationRecalculated(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            LocalDate from,
            LocalDate to,
            String calendarVersion,
            boolean provisional,
            String cause)
            implements ObligationEvent {}

    /**
     * The day of receipt was corrected, so the clock is counted from another day.
     *
     * @param runsFrom the corrected day, which is not counted
     * @param from the last day before
     * @param to the last day now
     */
    record ClockRestarted(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            LocalDate runsFrom,
            LocalDate from,
            LocalDate to,
            String calendarVersion,
            boolean provisional,
            String cause)
            implements ObligationEvent {}

    /**
     * @param from the last day before
     * @param to the last day now
     * @param reason who allowed it, and where that is written
     */
    record ClockExtended(
            String authority, LocalDate effectiveOn, String obligationId, LocalDate from, LocalDate to, String reason)
            implements ObligationEvent {}

    /** The report says that this is not owed. */
    record ClockStoodDown(String authority, LocalDate effectiveOn, String obligationId, String reason)
            implements ObligationEvent {}

    /**
     * @param workingDaysLeft how many there are on that day
     * @param reminder 20, 10, 5 or 1: each is given once
     */
    record ObligationDueSoon(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            int workingDaysLeft,
            @Nullable Integer reminder)
            implements ObligationEvent {

        public ObligationDueSoon {
            reminder = reminder == null ? workingDaysLeft : reminder;
        }

        /** Never null. */
        public Integer reminder() {
            return reminder == null ? (Integer) workingDaysLeft : reminder;
        }
    }

    /** The last day has passed; true from the day after it. It does not stop a late submission. */
    record ObligationMissed(String authority, LocalDate effectiveOn, String obligationId, LocalDate dueOn)
            implements ObligationEvent {}

    /** @param daysLate calendar days after the last day where the clock waits for the draft, or 0 */
    record DraftShared(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String sharedWith,
            @Nullable Integer daysLate) implements ObligationEvent {

        public DraftShared {
            daysLate = daysLate == null ? (Integer) 0 : daysLate;
        }

        /** Never null. */
        public Integer daysLate() {
            return daysLate == null ? (Integer) 0 : daysLate;
        }
    }

    /** @param recordedBy pseudonymous id of who said so, or null where that was not kept */
    record StatementApproved(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String planVersion,
            String approvedBy,
            @Nullable String minuteReference,
            @Nullable String recordedBy)
            implements ObligationEvent {}

    /**
     * @param withoutProof why there is no proof of sending
     * @param daysLate calendar days after the last day, or 0, also when it was returned after a submission in time
     */
    record StatementSubmitted(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String planVersion,
            List<String> recipients,
            @Nullable String proof,
            int daysLate,
            @Nullable String withoutProof)
            implements ObligationEvent {}

    record SubmissionAcknowledged(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            @Nullable String reference) implements ObligationEvent {}

    record SubmissionReturned(String authority, LocalDate effectiveOn, String obligationId, String reason)
            implements ObligationEvent {}

    /**
     * @param publishedAt where it can be read, or null when that is not on record
     * @param daysLate calendar days after the last day where the clock waits for publication, or 0
     */
    record StatementPublished(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            @Nullable String publishedAt,
            int daysLate) implements ObligationEvent {}
}
