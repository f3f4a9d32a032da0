package org.plumbline.command.reportimport.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Left and right pages of a bound report can have different margins; here they get the same. */
final class PageMargins {

    private static final int SHORTEST_LINE = 20;
    private static final int FEWEST_PAGES = 3;

    private PageMargins() {}

    static List<Line> align(List<Line> lines) {
        float odd = margin(lines, 1);
        float even = margin(lines, 0);
        if (Float.isNaN(odd) || Float.isNaN(even) || Math.abs(odd - even) < ListShape.STEP / 2) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.page() % 2 == 0 ? line.movedBy(odd - even) : line)
                .toList();
    }

    /** The left margin most of the odd or of the even pages have. */
    private static float margin(List<Line> lines, int parity) {
        Map<Integer, Float> marginByPage = new TreeMap<>();
        lines.stream()
                .filter(line -> line.page() % 2 == parity && line.text().length() >= SHORTEST_LINE)
                .forEach(line -> marginByPage.merge(line.page(), line.left(), Math::min));
        Map<Integer, Integer> pagesByMargin = new HashMap<>();
        marginByPage.values().forEach(margin -> pagesByMargin.merge(Math.round(margin), 1, Integer::sum));
        return marginByPage.size() < FEWEST_PAGES
                ? Float.NaN
                : pagesByMargin.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(entry -> (float) entry.getKey())
                        .orElse(Float.NaN);
    }
}
