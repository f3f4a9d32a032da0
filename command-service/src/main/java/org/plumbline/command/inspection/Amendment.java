package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.AmendProposal;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.refusal.Checks;

/** The proposal with a person's corrections; a correction settles the warning that asked for it. */
final class Amendment {

    private Amendment() {}

    static ReportProposal of(ReportProposal before, AmendProposal c, LocalDate today) {
        checkWindows(c.windows(), today);
        return new ReportProposal(
                before.sourceSha256(),
                before.parserVersion(),
                before.framework(),
                either(c.authority(), before.authority()),
                c.urn() == null ? before.urn() : c.urn(),
                either(c.windows(), before.windows()),
                c.leadInspector() == null ? before.leadInspector() : c.leadInspector(),
                either(c.judgements(), before.judgements()),
                c.overall() == null ? before.overall() : c.overall(),
                either(c.findings(), before.findings()),
                standing(before.warnings(), settledBy(c)));
    }

    private static <T> T either(@Nullable T correction, T before) {
        return correction == null ? before : correction;
    }

    private static List<ImportWarning> standing(List<ImportWarning> warnings, Set<String> settled) {
        return warnings.stream().filter(w -> !settled.contains(w.code())).toList();
    }

    private static Set<String> settledBy(AmendProposal c) {
        Set<String> settled = new HashSet<>();
        if (c.urn() != null) {
            settled.addAll(Set.of("URN_UNKNOWN", "URN_CONFLICT"));
        }
        if (c.windows() != null) {
            settled.add("DATES_NOT_READ");
        }
        if (c.leadInspector() != null) {
            settled.add("INSPECTOR_NOT_READ");
        }
        if (c.overall() != null) {
            settled.add("OVERALL_NOT_READ");
        }
        if (c.judgements() != null || c.overall() != null) {
            settled.add(ConflictingGradesAreAmended.WARNING);
        }
        return settled;
    }

    private static void checkWindows(@Nullable List<Window> windows, LocalDate today) {
        if (windows == null) {
            return;
        }
        new Checks()
                .that(
                        windows.stream().noneMatch(w -> w.end().isBefore(w.start())),
                        "windows",
                        "must not end before they start")
                .that(windows.stream().noneMatch(w -> w.end().isAfter(today)), "windows", "must not be in the future")
                .orElseGoOn();
    }
}
