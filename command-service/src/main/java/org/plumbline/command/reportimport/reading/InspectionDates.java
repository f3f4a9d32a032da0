package org.plumbline.command.reportimport.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.Window;

/** Days on site as reports print them: one window or several, with what a date leaves out taken from the next one. */
final class InspectionDates {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String DATE = "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*" + MONTH + ")?(?:,?\\s*(20\\d\\d))?";
    private static final Pattern WINDOW = Pattern.compile(
            "(?<!\\d)" + DATE + "(?:\\s*(?:to|until|[-\\u2010-\\u2015\\u2212])\\s*" + DATE + ")?(?!\\d)");
    private static final Pattern WORDS_TO_DROP =
            Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b,?|\\bbetween\\b|\\bfrom\\b");
    private static final Pattern BETWEEN = Pattern.compile("(\\bbetween\\b.*?)\\band\\b");
    private static final Pattern WHOLE = Pattern.compile("(?:" + WINDOW.pattern() + "(?:\\s*(?:and|,|;|&)\\s*)?)+");
    private static final Pattern PART = Pattern.compile(
            "(?:\\s*(?:(?:to|until|and)\\b|[-\\u2010-\\u2015\\u2212,;&]|20\\d\\d|\\d{1,2}(?:st|nd|rd|th)?|" + MONTH
                    + "))+");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST_WINDOW_DAYS = 120;

    private InspectionDates() {}

    /** The windows in printed order, or none when they cannot all be read. */
    static List<Window> windows(String printed) {
        List<Window> windows = new ArrayList<>();
        List<MatchResult> matches = WINDOW.matcher(plain(printed)).results().toList();
        @Nullable LocalDate next = null;
        for (MatchResult match : matches.reversed()) {
            boolean single = match.group(4) == null;
            LocalDate end = single ? date(match, 1, next) : date(match, 4, next);
            LocalDate start = single || end == null ? end : date(match, 1, end);
            if (start == null || end == null || start.isBefore(end.minusDays(LONGEST_WINDOW_DAYS))) {
                return List.of();
            }
            windows.addFirst(new Window(start, end));
            next = start;
        }
        return List.copyOf(windows);
    }

    /** Whether a line is a date or a range of dates and nothing else. */
    static boolean isWholly(String line) {
        String plain = plain(line);
        return plain.contains("20")
                && WHOLE.matcher(plain).matches()
                && !windows(line).isEmpty();
    }

    /** Whether a line can be the rest of dates that did not fit on the line before. */
    static boolean goesOn(String line) {
        return PART.matcher(plain(line)).matches();
    }

    private static String plain(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        String ranged = BETWEEN.matcher(lower).replaceAll("$1to");
        return Spaces.single(WORDS_TO_DROP.matcher(ranged).replaceAll(" "));
    }

    private static @Nullable LocalDate date(MatchResult match, int group, @Nullable LocalDate following) {
        String month = match.group(group + 1);
        String year = match.group(group + 2);
        if (following == null && (month == null || year == null)) {
            return null;
        }
        try {
            int monthNumber = month == null ? monthOf(following) : MONTHS.indexOf(month) / 3 + 1;
            int yearNumber = year == null ? yearOf(following) : Integer.parseInt(year);
            LocalDate date = LocalDate.of(yearNumber, monthNumber, Integer.parseInt(match.group(group)));
            boolean lastYear = year == null && following != null && date.isAfter(following);
            LocalDate read = lastYear ? date.minusYears(1) : date;
            return following != null && read.isAfter(following) ? null : read;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int monthOf(@Nullable LocalDate date) {
        return date == null ? 0 : date.getMonthValue();
    }

    private static int yearOf(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear();
    }
}
