package org.plumbline.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ReportProposal;

/**
 * An inspection, from proposal to confirmed findings.
 *
 * @param state {@code FINDINGS_PROPOSED}, {@code FINDINGS_CONFIRMED} or {@code VOIDED}
 */
public record InspectionRow(
        String id,
        String state,
        String fileName,
        ReportProposal proposal,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate confirmedOn,
        List<String> acknowledgedWarnings,
        List<String> recommendationIds) {

    static InspectionRow proposed(String id, String fileName, ReportProposal proposal, String by, LocalDate on) {
        return new InspectionRow(
                id, "FINDINGS_PROPOSED", fileName, proposal, by, on, null, null, null, List.of(), List.of());
    }

    InspectionRow amended(ReportProposal after) {
        return new InspectionRow(
                id,
                state,
                fileName,
                after,
                proposedBy,
                proposedOn,
                receivedOn,
                publishedOn,
                confirmedOn,
                acknowledgedWarnings,
                recommendationIds);
    }

    InspectionRow received(LocalDate on) {
        return new InspectionRow(
                id,
                state,
                fileName,
                proposal,
                proposedBy,
                proposedOn,
                on,
                publishedOn,
                confirmedOn,
                acknowledgedWarnings,
                recommendationIds);
    }

    InspectionRow published(LocalDate on) {
        return new InspectionRow(
                id,
                state,
                fileName,
                proposal,
                proposedBy,
                proposedOn,
                receivedOn,
                on,
                confirmedOn,
                acknowledgedWarnings,
                recommendationIds);
    }

    InspectionRow confirmed(LocalDate on, List<String> warnings, List<String> recommendations) {
        return new InspectionRow(
                id,
                "FINDINGS_CONFIRMED",
                fileName,
                proposal,
                proposedBy,
                proposedOn,
                receivedOn,
                publishedOn,
                on,
                warnings,
                recommendations);
    }

    InspectionRow voided() {
        return new InspectionRow(
                id,
                "VOIDED",
                fileName,
                proposal,
                proposedBy,
                proposedOn,
                receivedOn,
                publishedOn,
                confirmedOn,
                acknowledgedWarnings,
                recommendationIds);
    }
}
