package org.plumbline.command.reportimport.reading;

import java.util.regex.Pattern;

/** What the first and the last letter of a text tell. */
final class Sentence {

    private static final Pattern END = Pattern.compile(".*[.;:?!][)”’\"]*$", Pattern.DOTALL);

    private Sentence() {}

    static boolean isEnded(String text) {
        return END.matcher(text).matches();
    }

    static boolean startsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    static boolean startsWithSmallLetter(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
