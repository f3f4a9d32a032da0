package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;

/** How monitoring visits followed an inspection. */
public sealed interface InspectionFollowed extends InspectionEvent {

    /** @param firstDay first day of the visit on site */
    record InspectionVisited(
            String authority, LocalDate effectiveOn, String inspectionId, String visitId, LocalDate firstDay)
            implements InspectionFollowed {}

    /** @param concern numbered after the findings of the report and the concerns before */
    record ConcernRaised(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String visitId,
            String findingId,
            ConfirmedFinding concern)
            implements InspectionFollowed {}
}
