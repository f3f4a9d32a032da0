package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The head of the first page.
 *
 * @param title what is printed before the inspection dates, in one line
 * @param dates the inspection dates as printed, or empty
 * @param inspector what is printed as the lead inspector, or empty
 * @param rest the lines of the first page after the dates
 */
record TitleBlock(String title, String dates, String inspector, List<Line> rest) {

    private static final Pattern DATES =
            Pattern.compile("(?:inspections? dates?\\b|dates? of inspections?\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATES_LABEL =
            Pattern.compile("^(?:inspections? dates?|dates? of inspections?)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSPECTOR_LABEL =
            Pattern.compile("^(?:lead|reporting) inspectors?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_INSPECTOR = Pattern.compile(
            "^(?:judge?ment|age group|published|report published|the (?:impact|experience)|overall|inspection"
                    + " dates?).*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 3;
    private static final int LINES_WITHOUT_DATES = 8;

    /** Reads the first page; {@code lines} are without furniture and blank lines. */
    static TitleBlock of(List<Line> lines) {
        List<Line> first = lines.stream().filter(line -> line.page() == 1).toList();
        int at = indexOf(first, DATES);
        List<Line> before =
                at <= 0 ? first.subList(0, Math.min(LINES_WITHOUT_DATES, first.size())) : first.subList(0, at);
        int inspectorAt = indexOf(first, INSPECTOR_LABEL);
        return new TitleBlock(
                before.stream().map(Line::text).reduce("", Joining::lines),
                at < 0 ? "" : labelled(first, at, DATES_LABEL, text -> !InspectionDates.goesOn(text)),
                inspectorAt < 0
                        ? ""
                        : labelled(first, inspectorAt, INSPECTOR_LABEL, AFTER_INSPECTOR.asMatchPredicate()),
                at < 0 ? first : first.subList(at + 1, first.size()));
    }

    private static int indexOf(List<Line> lines, Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static String labelled(List<Line> lines, int at, Pattern label, Predicate<String> ends) {
        List<String> parts = new ArrayList<>();
        parts.add(label.matcher(lines.get(at).text()).replaceFirst(""));
        for (int i = at + 1; i < lines.size() && parts.size() < MOST_LINES; i++) {
            String text = lines.get(i).text();
            if (ends.test(text)) {
                break;
            }
            parts.add(text);
        }
        return String.join("\n", parts);
    }
}
