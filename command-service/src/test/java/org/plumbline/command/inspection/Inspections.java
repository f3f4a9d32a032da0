package org.plumbline.command.inspection;

import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionCommand.WithdrawProposal;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionVoided;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.platform.frameworks.FrameworkFiles;

/** An inspection as the tests tell it. */
final class Inspections {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 2, 3);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 14);
    static final LocalDate RECEIVED = LocalDate.of(2025, 3, 20);
    static final List<Window> WINDOWS = List.of(new Window(FIRST_DAY, LAST_DAY));
    static final List<Judgement> JUDGEMENTS = List.of(new Judgement("Overall effectiveness", Grade.INADEQUATE));

    static final Optional<Framework> ILACS = FrameworkFiles.bundled().find("ILACS");

    private Inspections() {}

    static Scenario<InspectionState, InspectionCommand, InspectionEvent, InspectionFacts> given(
            InspectionEvent... events) {
        return new Scenario<InspectionState, InspectionCommand, InspectionEvent, InspectionFacts>(
                        Inspection.initial(), Inspection::decide, Inspection::evolve)
                .given(events);
    }

    static ProposedFinding finding(int position, String text) {
        return new ProposedFinding(
                position, FindingKind.AREA_FOR_IMPROVEMENT, null, null, text, 2, List.of(), List.of());
    }

    static ReportProposal proposal(String... warnings) {
        return proposal("80433", "ILACS", WINDOWS, JUDGEMENTS, warnings);
    }

    static ReportProposal proposal(
            @Nullable String urn,
            String framework,
            List<Window> windows,
            List<Judgement> judgements,
            String... warnings) {
        return new ReportProposal(
                "a".repeat(64),
                "1",
                framework,
                "Northshire",
                urn,
                windows,
                "A Reader",
                judgements,
                Grade.INADEQUATE,
                List.of(finding(1, "The quality of plans."), finding(2, "The quality of plans.")),
                Stream.of(warnings)
                        .map(code -> new ImportWarning(code, "Look at this."))
                        .toList());
    }

    static FindingsProposed proposed(ReportProposal proposal) {
        return new FindingsProposed(
                proposal.urn() == null ? "unknown" : proposal.urn(),
                TODAY,
                "inspection",
                "report.pdf",
                proposal,
                PM.actor().id());
    }

    /** By quality assurance. */
    static ProposedFindingsAmended amended(ReportProposal before, ReportProposal after) {
        return amendedBy(QA, before, after);
    }

    static ProposedFindingsAmended amendedBy(Situation who, ReportProposal before, ReportProposal after) {
        return new ProposedFindingsAmended(
                "80433",
                TODAY,
                "inspection",
                before,
                after,
                "As printed.",
                who.actor().id());
    }

    static WithdrawProposal withdraw() {
        return new WithdrawProposal("inspection", "The wrong file.", TODAY);
    }

    static InspectionVoided withdrawn() {
        return new InspectionVoided("80433", TODAY, "inspection", "The wrong file.");
    }

    static InspectionRegistered registered() {
        return new InspectionRegistered("80433", TODAY, "inspection", "ILACS", "Northshire", WINDOWS, "A Reader");
    }

    static ReportReceived received() {
        return new ReportReceived("80433", TODAY, "inspection", RECEIVED, "a".repeat(64), null, null);
    }

    /** With these recommendations. */
    static FindingsConfirmed confirmedWith(String... recommendationIds) {
        return new FindingsConfirmed(
                "80433",
                TODAY,
                "inspection",
                JUDGEMENTS,
                Stream.of(recommendationIds)
                        .map(id -> new ConfirmedFinding(id, finding(1, "The quality of plans.")))
                        .toList(),
                List.of());
    }

    static FindingsConfirmed confirmed() {
        return new FindingsConfirmed("80433", TODAY, "inspection", JUDGEMENTS, List.of(), List.of());
    }
}
