package org.plumbline.command.reportimport.reading;

import java.util.List;
import org.plumbline.kernel.inspection.FindingKind;

/** "What needs to improve" in reports since 2018. */
final class ImprovementSection {

    private ImprovementSection() {}

    static Findings findings(List<Line> lines) {
        float body = BodySize.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (Headings.saysWhatNeedsToImprove(lines.get(i).text())) {
                return findings(Region.after(lines, i, body, ImprovementSection::endsList));
            }
        }
        return Findings.none(false);
    }

    private static Findings findings(Region region) {
        boolean glyphs = region.lines().stream()
                .anyMatch(line -> Mark.of(line.text())
                        .filter(mark -> mark.number() == null && !mark.isDash())
                        .isPresent());
        List<Line> list = glyphs ? beforeParagraphs(region.lines()) : region.lines();
        return Findings.of(region, ListReader.read(list, FindingKind.AREA_FOR_IMPROVEMENT, !glyphs));
    }

    private static boolean endsList(Line line) {
        return Headings.startsJudgementSection(line.text()) && (line.bold() || Sentence.startsWithCapital(line.text()));
    }

    /** Numbered paragraphs belong to the sections after the list, so a list with glyphs ends before the first. */
    private static List<Line> beforeParagraphs(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> Mark.of(line.text())
                        .filter(mark -> mark.number() != null && mark.number() == 1)
                        .isEmpty())
                .toList();
    }
}
