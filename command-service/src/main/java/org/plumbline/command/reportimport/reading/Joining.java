package org.plumbline.command.reportimport.reading;

import java.util.regex.Pattern;

/** Puts together what the page broke into lines. */
final class Joining {

    private static final Pattern BROKEN_AT_HYPHEN =
            Pattern.compile(".*[\\p{L}\\p{N}][-\\u2010\\u2011]$", Pattern.DOTALL);
    private static final Pattern BROKEN_AT_RANGE = Pattern.compile(".*\\p{N}\\u2013$", Pattern.DOTALL);
    private static final Pattern SUSPENDED = Pattern.compile("^(?:and|or|to)\\b.*", Pattern.DOTALL);

    private Joining() {}

    /** A word broken at its hyphen keeps the hyphen; "short-" before "and long-term" keeps its space too. */
    static String lines(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean hyphen = BROKEN_AT_HYPHEN.matcher(before).matches()
                && !SUSPENDED.matcher(after).matches();
        boolean range = BROKEN_AT_RANGE.matcher(before).matches() && Character.isDigit(after.charAt(0));
        return before + (hyphen || range ? "" : " ") + after;
    }
}
