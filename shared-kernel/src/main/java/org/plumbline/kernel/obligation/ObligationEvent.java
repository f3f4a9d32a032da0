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
            boolean provisional)
            implements ObligationEvent {}

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

    /** @param workingDaysLeft 20, 10, 5 or 1: each is given once */
    record ObligationDueSoon(String authority, LocalDate effectiveOn, String obligationId, int workingDaysLeft)
            implements ObligationEvent {}

    /** The last day has passed. It does not stop a late submission. */
    record ObligationMissed(String authority, LocalDate effectiveOn, String obligationId, LocalDate dueOn)
            implements ObligationEvent {}

    record DraftShared(String authority, LocalDate effectiveOn, String obligationId, String sharedWith)
            implements ObligationEvent {}

    record StatementApproved(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String planVersion,
            String approvedBy,
            @Nullable String minuteReference)
            implements ObligationEvent {}

    /** @param daysLate calendar days after the last day, or 0 */
    record StatementSubmitted(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            String planVersion,
            List<String> recipients,
            @Nullable String proof,
            int daysLate)
            implements ObligationEvent {}

    record SubmissionAcknowledged(
            String authority,
            LocalDate effectiveOn,
            String obligationId,
            @Nullable String reference) implements ObligationEvent {}

    record SubmissionReturned(String authority, LocalDate effectiveOn, String obligationId, String reason)
            implements ObligationEvent {}

    /** @param daysLate calendar days after the last day where the clock waits for publication, or 0 */
    record StatementPublished(
            String authority, LocalDate effectiveOn, String obligationId, String publishedAt, int daysLate)
            implements ObligationEvent {}
}
