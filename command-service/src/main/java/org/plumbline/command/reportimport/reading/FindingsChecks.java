package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ImportWarning;

/** Whether the items are what a report with these grades is likely to have. */
final class FindingsChecks {

    private static final Set<String> BELOW_GOOD = Set.of(Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE, Grade.ADEQUATE);

    private FindingsChecks() {}

    static List<ImportWarning> warnings(
            ReportKind kind, Findings findings, @Nullable String overall, List<Line> lines) {
        List<ImportWarning> warnings = new ArrayList<>(findings.warnings());
        warnings.addAll(ItemChecks.warnings(findings.items()));
        if (kind.isSingleFramework()) {
            warnings.addAll(NumberingChecks.warnings(findings.items()));
        }
        if (findings.items().isEmpty()) {
            if (overall != null && BELOW_GOOD.contains(overall)) {
                warnings.add(Warnings.noItems(overall.toLowerCase(Locale.ROOT).replace('_', ' ')));
            } else if (!findings.headingFound()
                    && (!Grade.OUTSTANDING.equals(overall) || kind != ReportKind.ILACS || hasListAtStart(lines))) {
                warnings.add(Warnings.noList());
            }
        }
        return warnings;
    }

    /** A list before the first section would be one under a heading that is not known here. */
    private static boolean hasListAtStart(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.page() > 1)
                .takeWhile(line -> !Headings.startsJudgementSection(line.text()))
                .anyMatch(line -> Mark.of(line.text())
                        .filter(mark -> mark.number() == null && !mark.isDash())
                        .isPresent());
    }
}
