package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;

/** What followed an inspection elsewhere: monitoring visits, and the responses to what it found. */
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

    /** The authority responded to one of its recommendations, or another took its place before it did. */
    record FindingAnswered(String authority, LocalDate effectiveOn, String inspectionId, String recommendationId)
            implements InspectionFollowed {}

    /** Every recommendation has its response. */
    record InspectionResponded(String authority, LocalDate effectiveOn, String inspectionId)
            implements InspectionFollowed {}
}
