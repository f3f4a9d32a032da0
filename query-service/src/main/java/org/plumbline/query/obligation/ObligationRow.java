package org.plumbline.query.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;

/**
 * A statutory clock.
 *
 * @param state {@code RUNNING}, {@code DRAFT_SHARED}, {@code APPROVED}, {@code SUBMITTED}, {@code ACKNOWLEDGED},
 *     {@code RETURNED}, {@code PUBLISHED} or {@code STOOD_DOWN}
 * @param dueOn the last day
 * @param earlierDueDates what it was counted to be before
 * @param provisional whether it was counted over days that the list of bank holidays does not speak of
 * @param missed whether the last day passed before it was done
 * @param doneOn the day it was first submitted; or shared or published where the clock waits for that
 * @param daysLate calendar days it was done late
 * @param trigger what it counts from
 * @param recipients to whom what is owed goes
 * @param extendedBecause why its last day is a later one than was counted
 * @param stoodDownBecause why nothing is owed
 */
public record ObligationRow(
        String id,
        String inspectionId,
        ClockRule rule,
        String state,
        LocalDate runsFrom,
        LocalDate dueOn,
        List<LocalDate> earlierDueDates,
        boolean provisional,
        boolean missed,
        List<String> approvedVersions,
        @Nullable LocalDate doneOn,
        int daysLate,
        @Nullable String publishedAt,
        @Nullable ClockTrigger trigger,
        @Nullable List<String> recipients,
        @Nullable String extendedBecause,
        @Nullable String stoodDownBecause) {

    private static final Set<String> OWED = Set.of("RUNNING", "DRAFT_SHARED", "APPROVED", "RETURNED");

    /** Rows written before clocks knew what they count from and to whom they are owed. */
    public ObligationRow {
        trigger = trigger == null ? ClockTrigger.RECEIVED : trigger;
        recipients = recipients == null ? List.of() : recipients;
    }

    static ObligationRow started(ObligationStarted e) {
        return new ObligationRow(
                e.obligationId(),
                e.inspectionId(),
                e.rule(),
                "RUNNING",
                e.runsFrom(),
                e.dueOn(),
                List.of(),
                e.provisional(),
                false,
                List.of(),
                null,
                0,
                null,
                e.trigger(),
                e.recipients(),
                null,
                null);
    }

    /** Never null. */
    public List<String> recipients() {
        return recipients == null ? List.of() : recipients;
    }

    /** Whether something is still to be done. */
    @JsonIgnore
    public boolean isOwed() {
        return OWED.contains(state) && !(rule.discharge() == Discharge.DRAFT && state.equals("DRAFT_SHARED"));
    }

    /** Whether its time runs out, or has: nothing was sent in time. */
    @JsonIgnore
    public boolean isRunning() {
        return isOwed() && (doneOn == null || doneOn.isAfter(dueOn));
    }

    ObligationRow with(Consumer<ObligationDraft> change) {
        ObligationDraft draft = new ObligationDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
