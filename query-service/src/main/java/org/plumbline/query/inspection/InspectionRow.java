package org.plumbline.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.ReportProposal;

/**
 * An inspection, from proposal to confirmed findings.
 *
 * @param state {@code REGISTERED}, {@code REPORT_RECEIVED}, {@code FINDINGS_PROPOSED}, {@code FINDINGS_CONFIRMED},
 *     {@code CONCLUDED}, {@code SUPERSEDED} or {@code VOIDED}
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
        List<String> recommendationIds,
        @Nullable Afterwards afterwards) {

    /** What was said of the inspection after its report was read. */
    public record Afterwards(
            List<LocalDate> earlierReceivedOn,
            List<Reissue> reissues,
            @Nullable Conclusion conclusion,
            @Nullable String supersededBy) {

        static final Afterwards NOTHING = new Afterwards(List.of(), List.of(), null, null);
    }

    /** @param sha256 of the report as issued again */
    public record Reissue(String sha256, String changes, LocalDate on) {}

    public record Conclusion(String meetingId, String rationale, LocalDate on) {}

    /** Rows written before there was anything to say afterwards have nothing said. */
    public InspectionRow {
        afterwards = afterwards == null ? Afterwards.NOTHING : afterwards;
    }

    /** Never null. */
    public Afterwards afterwards() {
        return afterwards == null ? Afterwards.NOTHING : afterwards;
    }

    static InspectionRow registered(InspectionRegistered e, String by) {
        var nothingRead = new ReportProposal(
                "",
                "",
                e.framework(),
                e.authorityName(),
                e.authority(),
                e.windows(),
                e.leadInspector(),
                List.of(),
                null,
                List.of(),
                List.of());
        return new InspectionRow(
                e.inspectionId(),
                "REGISTERED",
                "",
                nothingRead,
                by,
                e.effectiveOn(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Afterwards.NOTHING);
    }

    static InspectionRow proposed(FindingsProposed e) {
        return new InspectionRow(
                e.inspectionId(),
                "FINDINGS_PROPOSED",
                e.fileName(),
                e.proposal(),
                e.proposedBy(),
                e.effectiveOn(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Afterwards.NOTHING);
    }

    InspectionRow with(Consumer<InspectionDraft> change) {
        InspectionDraft draft = new InspectionDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
