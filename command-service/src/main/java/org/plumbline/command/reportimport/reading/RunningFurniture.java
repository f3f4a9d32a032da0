package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Page numbers, running headers and footers: printed on the page, but no part of the report's text. */
final class RunningFurniture {

    private static final int FEWEST_PAGES = 3;
    private static final double SHARE_OF_PAGES = 0.3;
    private static final int LINES_AT_TOP = 5;
    private static final int LINES_AT_BOTTOM = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBER_AT_AN_END = Pattern.compile("^\\d{1,3}\\s+|\\s+\\d{1,3}$");

    private RunningFurniture() {}

    /** The lines without furniture; page 1 keeps its own, because its title looks like later headers. */
    static List<Line> strip(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        Footnotes.strip(lines)
                .forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>())
                        .add(line));
        Set<String> running = runningTexts(pages);
        List<Line> kept = new ArrayList<>();
        pages.values().forEach(page -> {
            for (int i = 0; i < page.size(); i++) {
                if (!isFurniture(page.get(i), isAtEdge(i, page.size()), running)) {
                    kept.add(page.get(i));
                }
            }
        });
        return PageMargins.align(kept);
    }

    private static boolean isFurniture(Line line, boolean atEdge, Set<String> running) {
        if (atEdge && NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        if (line.page() == 1) {
            return false;
        }
        return atEdge && (running.contains(key(line)) || InspectionDates.isWholly(line.text()));
    }

    private static Set<String> runningTexts(Map<Integer, List<Line>> pages) {
        Map<String, Set<Integer>> pagesByText = new HashMap<>();
        pages.forEach((number, page) -> {
            for (int i = 0; i < page.size(); i++) {
                if (isAtEdge(i, page.size())) {
                    pagesByText
                            .computeIfAbsent(key(page.get(i)), text -> new HashSet<>())
                            .add(number);
                }
            }
        });
        double fewest = Math.max(FEWEST_PAGES, pages.size() * SHARE_OF_PAGES);
        pagesByText.values().removeIf(on -> on.size() < fewest);
        return pagesByText.keySet();
    }

    private static boolean isAtEdge(int index, int size) {
        return index < LINES_AT_TOP || index >= size - LINES_AT_BOTTOM;
    }

    private static String key(Line line) {
        return NUMBER_AT_AN_END.matcher(line.text()).replaceAll("");
    }
}
