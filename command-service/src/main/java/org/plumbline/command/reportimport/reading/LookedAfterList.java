package org.plumbline.command.reportimport.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.inspection.FindingKind;

/** "Areas for improvement" in the 2013 reports: items with glyphs, under time bands. */
final class LookedAfterList {

    private LookedAfterList() {}

    static Findings findings(List<Line> lines) {
        float body = BodySize.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = KindHeading.of(line.text())
                    .filter(FindingKind.AREA_FOR_IMPROVEMENT::equals)
                    .isPresent();
            if (heading && Headings.isStyled(line, body)) {
                Region region = Region.after(lines, i, body, next -> false);
                ItemList list =
                        ListReader.read(withoutIntroduction(region.lines()), FindingKind.AREA_FOR_IMPROVEMENT, false);
                return Findings.of(new Region(region.heading(), region.lines(), Optional.empty()), list);
            }
        }
        return Findings.none(false);
    }

    /** A numbered paragraph says whom the list is for; it is no item. */
    private static List<Line> withoutIntroduction(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !isListLine(lines.get(first))) {
            first++;
        }
        return lines.subList(first, lines.size());
    }

    private static boolean isListLine(Line line) {
        return line.bold()
                || Mark.of(line.text()).filter(mark -> mark.number() == null).isPresent();
    }
}
