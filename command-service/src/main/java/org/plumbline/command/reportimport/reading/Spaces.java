package org.plumbline.command.reportimport.reading;

import java.util.regex.Pattern;

/** White space as reports print it, no-break spaces and invisible marks included. */
final class Spaces {

    private static final Pattern RUN = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u00AD]]");
    // On paper a "soft" hyphen is a hyphen; at the start of a line it is the mark of a list.
    private static final Pattern SOFT_HYPHEN = Pattern.compile("(?<!^)\\u00AD");

    private Spaces() {}

    /** The text with every run of white space as one space, and none at either end. */
    static String single(String text) {
        String spaced = RUN.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return SOFT_HYPHEN.matcher(spaced.strip()).replaceAll("-");
    }
}
