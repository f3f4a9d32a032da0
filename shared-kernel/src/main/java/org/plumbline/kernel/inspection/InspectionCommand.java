package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an inspection, from an imported proposal to confirmed findings. */
public sealed interface InspectionCommand extends Command
        permits InspectionCommand.ProposeFindings,
                InspectionCommand.AmendProposal,
                InspectionCommand.ConfirmFindings,
                InspectionCommand.WithdrawProposal,
                InspectionUpkeep {

    String inspectionId();

    @Override
    default String target() {
        return inspectionId();
    }

    /**
     * Proposes what a reader found in a report.
     *
     * @param fileName name of the uploaded file, kept for people
     */
    record ProposeFindings(String inspectionId, String fileName, ReportProposal proposal, LocalDate effectiveOn)
            implements InspectionCommand {}

    /** Corrects a proposal before it is confirmed; what is null stays as it is. */
    record AmendProposal(
            String inspectionId,
            @Nullable String authority,
            @Nullable String urn,
            @Nullable List<Window> windows,
            @Nullable String leadInspector,
            @Nullable List<Judgement> judgements,
            @Nullable String overall,
            @Nullable List<ProposedFinding> findings,
            String reason,
            LocalDate effectiveOn)
            implements InspectionCommand {

        public AmendProposal {
            Checks checks = Transcribed.windows(new Checks(), windows);
            Transcribed.judgements(checks, judgements);
            Transcribed.findings(checks, findings)
                    .optionalText("authority", authority, 200)
                    .that(urn == null || urn.matches("\\d{5,7}"), "urn", "must be five to seven digits")
                    .that(windows == null || !windows.isEmpty(), "windows", "needs at least one entry")
                    .optionalText("leadInspector", leadInspector, 300)
                    .optionalCode("overall", overall)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Confirms the findings as the report's own words; from then on the text is locked.
     *
     * @param receivedOn the day the authority received the report; starts statutory clocks
     * @param publishedOn the day it was published, or null when it is not yet
     * @param acknowledgedWarnings code of each warning looked at
     */
    record ConfirmFindings(
            String inspectionId,
            LocalDate receivedOn,
            @Nullable LocalDate publishedOn,
            List<String> acknowledgedWarnings,
            LocalDate effectiveOn)
            implements InspectionCommand {

        public ConfirmFindings {
            new Checks()
                    .required("receivedOn", receivedOn)
                    .texts("acknowledgedWarnings", acknowledgedWarnings, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            acknowledgedWarnings = acknowledgedWarnings == null ? List.of() : List.copyOf(acknowledgedWarnings);
        }
    }

    /** Takes a proposal back before it is confirmed; the same report can then be imported again. */
    record WithdrawProposal(String inspectionId, String reason, LocalDate effectiveOn) implements InspectionCommand {

        public WithdrawProposal {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
