package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Publication;

/** What happened to an inspection beside the reading of its report. */
public sealed interface InspectionUpkept extends InspectionEvent {

    record ReceivedDateCorrected(
            String authority, LocalDate effectiveOn, String inspectionId, LocalDate from, LocalDate to, String reason)
            implements InspectionUpkept {}

    /** @param from what was on record, or null when nothing was */
    record SentDateCorrected(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            @Nullable LocalDate from,
            LocalDate to,
            String reason)
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

    /**
     * @param byId the inspection that took its place
     * @param staysOpen recommendations that nothing of the later inspection replaces
     * @param reason why those stay open, or null when there are none
     */
    record InspectionSuperseded(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String byId,
            @Nullable List<String> staysOpen,
            @Nullable String reason)
            implements InspectionUpkept {

        public InspectionSuperseded {
            staysOpen = staysOpen == null ? List.of() : List.copyOf(staysOpen);
        }

        /** Never null. */
        public List<String> staysOpen() {
            return staysOpen == null ? List.of() : staysOpen;
        }
    }

    /** @param publication who may see it, whatever the framework says */
    record PublicationDecided(
            String authority, LocalDate effectiveOn, String inspectionId, Publication publication, String reason)
            implements InspectionUpkept {}

    /** @param lead the body that leads those which own the items together */
    record PartnersNamed(
            String authority, LocalDate effectiveOn, String inspectionId, String lead, List<String> partners)
            implements InspectionUpkept {}
}
