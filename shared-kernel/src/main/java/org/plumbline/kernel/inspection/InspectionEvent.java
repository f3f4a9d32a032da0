package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to an inspection. */
public sealed interface InspectionEvent extends DomainEvent
        permits InspectionEvent.FindingsProposed,
                InspectionEvent.ProposedFindingsAmended,
                InspectionEvent.InspectionVoided,
                InspectionEvent.InspectionRegistered,
                InspectionEvent.ReportReceived,
                InspectionEvent.ReportPublished,
                InspectionEvent.FindingsConfirmed,
                InspectionFollowed,
                InspectionUpkept {

    String inspectionId();

    /**
     * A reader proposed what a report says.
     *
     * @param proposedBy pseudonymous id of who imported it
     */
    record FindingsProposed(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String fileName,
            ReportProposal proposal,
            String proposedBy)
            implements InspectionEvent {}

    /**
     * A proposal was corrected; both versions are kept.
     *
     * @param amendedBy pseudonymous id of who corrected it, or null where that was not yet said
     */
    record ProposedFindingsAmended(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            ReportProposal before,
            ReportProposal after,
            String reason,
            @Nullable String amendedBy)
            implements InspectionEvent {}

    /** A proposal was taken back before confirmation. */
    record InspectionVoided(String authority, LocalDate effectiveOn, String inspectionId, String reason)
            implements InspectionEvent {}

    record InspectionRegistered(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String framework,
            String authorityName,
            List<Window> windows,
            @Nullable String leadInspector)
            implements InspectionEvent {}

    /**
     * @param sha256 of the report that was received, or empty when its file was not taken
     * @param sentOn the day it was sent, or null when that is not on record
     * @param embargoedUntil the last day on which nobody outside may see it, or null when there is none
     */
    record ReportReceived(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            LocalDate receivedOn,
            String sha256,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate embargoedUntil)
            implements InspectionEvent {}

    record ReportPublished(String authority, LocalDate effectiveOn, String inspectionId, LocalDate publishedOn)
            implements InspectionEvent {}

    /** A second person confirmed the findings; their text is locked from here on. */
    record FindingsConfirmed(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            List<Judgement> judgements,
            List<ConfirmedFinding> findings,
            List<String> acknowledgedWarnings)
            implements InspectionEvent {}

    /** A finding and the recommendation that tracks it. */
    record ConfirmedFinding(String recommendationId, ProposedFinding finding) {}
}
