package org.plumbline.query.inspection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.ReportProposal;

/**
 * An inspection, from proposal to confirmed findings.
 *
 * @param state {@code REGISTERED}, {@code REPORT_RECEIVED}, {@code FINDINGS_PROPOSED}, {@code FINDINGS_CONFIRMED},
 *     {@code RESPONDED}, {@code CONCLUDED}, {@code SUPERSEDED} or {@code VOIDED}
 * @param publication who may see what the report says, by the framework or as decided otherwise
 * @param embargoedUntil the last day on which nobody outside may see it, or null when there is none
 * @param report what is known of the report itself
 * @param sharing why it is published so, and which bodies own its items together
 * @param amended what was changed of what was read, or null when nothing was
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
        @Nullable Afterwards afterwards,
        @Nullable Publication publication,
        @Nullable LocalDate embargoedUntil,
        @Nullable Report report,
        @Nullable Sharing sharing,
        @Nullable Amended amended) {

    /**
     * That the proposal is not what was read.
     *
     * @param read what was read, before anybody changed it
     * @param by who changed it last, or null where that was not yet on record
     * @param on the day of that change
     * @param reason of that change
     */
    public record Amended(ReportProposal read, @Nullable String by, LocalDate on, String reason) {}

    /**
     * @param sha256 of the latest report, empty when its file was not taken
     * @param sentOn the day it was sent, or null when that is not on record
     */
    public record Report(String sha256, @Nullable LocalDate sentOn) {

        static final Report NONE = new Report("", null);
    }

    /**
     * @param frameworkPublication who may see it by the framework, or null when the framework is not known here
     * @param decided what was decided otherwise
     * @param lead the body that leads those which own the items together
     */
    public record Sharing(
            @Nullable Publication frameworkPublication,
            @Nullable Decided decided,
            @Nullable String lead,
            List<String> partners) {

        static Sharing by(@Nullable Publication framework) {
            return new Sharing(framework, null, null, List.of());
        }
    }

    /** Who may see it, and why. */
    public record Decided(Publication publication, String reason, LocalDate on) {}

    /** What was said of the inspection after its report was read. */
    public record Afterwards(
            List<LocalDate> earlierReceivedOn,
            List<Reissue> reissues,
            @Nullable Conclusion conclusion,
            @Nullable String supersededBy,
            @Nullable List<String> staysOpen) {

        static final Afterwards NOTHING = new Afterwards(List.of(), List.of(), null, null, List.of());
    }

    /** @param sha256 of the report as issued again */
    public record Reissue(String sha256, String changes, LocalDate on) {}

    public record Conclusion(String meetingId, String rationale, LocalDate on) {}

    /** Rows written before there was anything to say afterwards have nothing said. */
    public InspectionRow {
        afterwards = afterwards == null ? Afterwards.NOTHING : afterwards;
        report = report == null ? Report.NONE : report;
        sharing = sharing == null ? Sharing.by(publication) : sharing;
    }

    /** Never null. */
    public Report report() {
        return report == null ? Report.NONE : report;
    }

    /** Never null. */
    public Sharing sharing() {
        return sharing == null ? Sharing.by(publication) : sharing;
    }

    /** Never null. */
    public Afterwards afterwards() {
        return afterwards == null ? Afterwards.NOTHING : afterwards;
    }

    /** @param usual who may see it by the framework, when that is known */
    static InspectionRow registered(InspectionRegistered e, String by, @Nullable Publication usual) {
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
                Afterwards.NOTHING,
                usual,
                null,
                Report.NONE,
                Sharing.by(usual),
                null);
    }

    /** @param usual who may see it by the framework, when that is known */
    static InspectionRow proposed(FindingsProposed e, @Nullable Publication usual) {
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
                Afterwards.NOTHING,
                usual,
                null,
                Report.NONE,
                Sharing.by(usual),
                null);
    }

    /** Its findings are confirmed, and it goes on. */
    @JsonIgnore
    public boolean isUnderWay() {
        return state.equals("FINDINGS_CONFIRMED") || state.equals("RESPONDED");
    }

    InspectionRow with(Consumer<InspectionDraft> change) {
        InspectionDraft draft = new InspectionDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
