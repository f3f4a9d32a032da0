package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.kernel.inspection.FindingKind;

/** The authority's list in reports of 2013 to 2018; the safeguarding board's own list is another body's. */
final class SingleFrameworkLists {

    private SingleFrameworkLists() {}

    static Findings findings(List<Line> lines) {
        float body = BodySize.of(lines);
        List<Integer> styled = starts(lines, line -> Headings.isStyled(line, body));
        List<Integer> starts = styled.isEmpty() ? starts(lines, line -> true) : styled;
        int board = boardPart(lines, body);
        return starts.stream()
                .filter(start -> start < board)
                .map(start -> read(lines, start, body))
                .max((one, other) ->
                        Integer.compare(one.items().size(), other.items().size()))
                .orElseGet(() -> new Findings(List.of(), false, List.of()));
    }

    private static Findings read(List<Line> lines, int start, float body) {
        boolean styled = Headings.isStyled(lines.get(start), body);
        Region region = Region.after(
                lines,
                start,
                body,
                line -> Headings.certainlyComesAfterList(line.text())
                        || (Headings.comesAfterList(line.text()) && (!styled || Headings.isStyled(line, body))));
        String kind = KindHeading.of(region.heading().text()).orElse(FindingKind.AREA_FOR_IMPROVEMENT);
        return Findings.of(region, ListReader.read(region.lines(), kind, true));
    }

    private static List<Integer> starts(List<Line> lines, Predicate<Line> isHeading) {
        List<Integer> starts = new ArrayList<>();
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = isHeading.test(line);
            boolean parent = Headings.saysWhatNeedsToImprove(line.text());
            if (heading && (parent || (!inList && KindHeading.of(line.text()).isPresent()))) {
                starts.add(i);
                inList = true;
            } else if (heading && Headings.comesAfterList(line.text())) {
                inList = false;
            }
        }
        return starts;
    }

    /** Where the board's part begins; a page of contents names it too. */
    private static int boardPart(List<Line> lines, float body) {
        Set<Integer> contents = lines.stream()
                .filter(line -> line.text().equalsIgnoreCase("contents"))
                .map(Line::page)
                .collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.page() > 1
                    && !contents.contains(line.page())
                    && Headings.isStyled(line, body)
                    && Headings.startsBoardPart(line.text())) {
                return i;
            }
        }
        return lines.size();
    }
}
