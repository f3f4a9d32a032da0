package org.plumbline.kernel.inspection;

import java.time.LocalDate;

/** What happened to an inspection beside the reading of its report. */
public sealed interface InspectionUpkept extends InspectionEvent {

    record ReceivedDateCorrected(
            String authority, LocalDate effectiveOn, String inspectionId, LocalDate from, LocalDate to, String reason)
            implements InspectionUpkept {}

    /** @param fromSha256 of the report before, empty when its file was not taken */
    record ReportReissued(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String fromSha256,
            String toSha256,
            String changes)
            implements InspectionUpkept {}

    record InspectionConcluded(
            String authority, LocalDate effectiveOn, String inspectionId, String meetingId, String rationale)
            implements InspectionUpkept {}

    /** @param byId the inspection that took its place */
    record InspectionSuperseded(String authority, LocalDate effectiveOn, String inspectionId, String byId)
            implements InspectionUpkept {}
}
