package org.plumbline.query.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ObligationEvent.ClockRestarted;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationRecalculated;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;

/**
 * A statutory clock.
 *
 * @param state {@code RUNNING}, {@code SUBMITTED}, {@code ACKNOWLEDGED}, {@code RETURNED} or {@code PUBLISHED}
 * @param dueOn the last day
 * @param earlierDueDates what it was counted to be before
 * @param provisional whether it ends beyond what the list of bank holidays speaks of
 * @param missed whether the last day passed before it was done
 * @param doneOn the day it was submitted, or published where the clock waits for that
 * @param daysLate calendar days it was done late
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
        @Nullable String publishedAt) {

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
                null);
    }

    /** Whether something is still to be done. */
    @JsonIgnore
    public boolean isOwed() {
        return state.equals("RUNNING") || state.equals("RETURNED");
    }

    ObligationRow recalculated(ObligationRecalculated e) {
        return new ObligationRow(
                id,
                inspectionId,
                rule,
                state,
                runsFrom,
                e.to(),
                with(earlierDueDates, dueOn),
                e.provisional(),
                missed && e.to().equals(dueOn),
                approvedVersions,
                doneOn,
                daysLate,
                publishedAt);
    }

    ObligationRow restarted(ClockRestarted e) {
        return new ObligationRow(
                id,
                inspectionId,
                rule,
                state,
                e.runsFrom(),
                e.to(),
                with(earlierDueDates, dueOn),
                e.provisional(),
                false,
                approvedVersions,
                doneOn,
                doneOn == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(e.to(), doneOn)),
                publishedAt);
    }

    ObligationRow approved(String version) {
        return new ObligationRow(
                id,
                inspectionId,
                rule,
                state,
                runsFrom,
                dueOn,
                earlierDueDates,
                provisional,
                missed,
                with(approvedVersions, version),
                doneOn,
                daysLate,
                publishedAt);
    }

    ObligationRow in(String next, boolean isMissed, @Nullable LocalDate on, int late, @Nullable String at) {
        return new ObligationRow(
                id,
                inspectionId,
                rule,
                next,
                runsFrom,
                dueOn,
                earlierDueDates,
                provisional,
                isMissed,
                approvedVersions,
                on,
                late,
                at);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }
}
