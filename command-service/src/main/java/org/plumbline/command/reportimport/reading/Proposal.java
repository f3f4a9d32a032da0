package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;

/** Puts the parts of a report together, with what a person must look at. */
final class Proposal {

    private Proposal() {}

    static ReportProposal of(
            ReportKind kind, TitleBlock title, List<Line> lines, String sha256, Optional<String> urnInName) {
        List<ImportWarning> warnings = new ArrayList<>();
        Identity identity = Identity.of(title.title(), urnInName);
        warnings.addAll(identity.warnings());

        List<Window> windows = InspectionDates.windows(title.dates());
        if (windows.isEmpty()) {
            warnings.add(Warnings.datesNotRead());
        }
        Optional<String> inspector =
                kind.isSingleFramework() ? LeadInspector.inTeam(lines) : LeadInspector.named(title.inspector());
        if (inspector.isEmpty()) {
            warnings.add(Warnings.inspectorNotRead());
        }
        Judgements judgements = Judgements.read(kind, title, lines);
        warnings.addAll(judgements.warnings());

        Findings findings = findings(kind, lines);
        warnings.addAll(FindingsChecks.warnings(kind, findings, judgements.overall(), lines));
        return new ReportProposal(
                sha256,
                ReportReader.VERSION,
                kind.framework(),
                identity.authority(),
                identity.urn(),
                windows,
                inspector.orElse(null),
                judgements.rows(),
                judgements.overall(),
                inOrder(findings.items()),
                warnings.stream().distinct().toList());
    }

    private static Findings findings(ReportKind kind, List<Line> lines) {
        return switch (kind) {
            case ILACS -> ImprovementSection.findings(lines);
            case SIF, SIF_REINSPECTION -> SingleFrameworkLists.findings(lines);
            case LAC_2013 -> LookedAfterList.findings(lines);
            case SAFEGUARDING_BOARD_REVIEW -> Findings.none(false);
        };
    }

    private static List<ProposedFinding> inOrder(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).at(i + 1))
                .toList();
    }
}
