package org.plumbline.query.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.obligation.ObligationView;

/**
 * How far the plan of an inspection is. Never one number: embedded items are among the assured, assured among the
 * reported; what is not required is in neither numerator nor denominator.
 *
 * @param position what it was computed at
 * @param priorities how each priority of the plans that cover it stands; left out where the pages do not show it
 * @param obligations statutory clocks, the earliest due first
 */
public record Progress(
        String inspectionId,
        long position,
        @Nullable String asAt,
        boolean caughtUp,
        RecommendationCounts recommendations,
        ActionCounts actions,
        List<PlannedPriority> priorities,
        List<ObligationView> obligations) {

    Progress with(List<PlannedPriority> planned) {
        return new Progress(inspectionId, position, asAt, caughtUp, recommendations, actions, planned, obligations);
    }

    /** @param total all but those not required */
    public record RecommendationCounts(
            int total, int notRequired, int reported, int assured, int embedded, int closed, int overdue) {}

    /**
     * @param total all but those cancelled, and those all of whose recommendations are not required
     * @param overdue past due and neither claimed nor verified
     * @param redated actions whose date has moved at least once
     * @param slippageDays days by which current due dates are after the first ones, over all actions but those cancelled; a
     *     date brought forward takes none away
     */
    public record ActionCounts(
            int total,
            int cancelled,
            int notStarted,
            int inProgress,
            int claimed,
            int verified,
            int overdue,
            int redated,
            long slippageDays) {}
}
