package org.plumbline.command.privacy;

/**
 * Reads forwards from a place in {@link Plain} text. A step that does not fit makes the reading fail, and so all that follow.
 * Every step takes the most it can and is bounded; none goes back, so a reading costs no more than its greatest length.
 */
final class Cursor {

    /** Stands before the first and after the last character; plain text has none. */
    static final char NONE = '\uffff';

    private final CharSequence text;
    private final boolean cellsApart;
    private int at;
    private boolean fits;

    /** @param cellsApart whether commas and tabs part numbers, as in a table, and never the groups of one */
    Cursor(CharSequence text, boolean cellsApart) {
        this.text = text;
        this.cellsApart = cellsApart;
    }

    Cursor from(int place) {
        at = place;
        fits = place >= 0;
        return this;
    }

    boolean fits() {
        return fits;
    }

    /** Where the reading ended, or -1 when it failed. */
    int end() {
        return fits ? at : -1;
    }

    /** The character there; an underscore is a space to all but {@link #raw}. */
    char get(int place) {
        char c = raw(place);
        return c == '_' ? ' ' : c;
    }

    char raw(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : NONE;
    }

    char next() {
        return fits ? get(at) : NONE;
    }

    String between(int start, int end) {
        return text.subSequence(start, end).toString();
    }

    Cursor digits(int least, int most) {
        int start = at;
        while (fits && at - start < most && isDigit(get(at))) {
            at++;
        }
        return onlyIf(at - start >= least);
    }

    Cursor one(String of) {
        onlyIf(of.indexOf(next()) >= 0);
        at += fits ? 1 : 0;
        return this;
    }

    Cursor maybe(String of) {
        at += fits && of.indexOf(get(at)) >= 0 ? 1 : 0;
        return this;
    }

    Cursor upTo(int most, String of) {
        for (int i = 0; i < most; i++) {
            maybe(of);
        }
        return this;
    }

    Cursor white(int least) {
        int start = at;
        while (fits && at - start < 8 && Plain.isWhite(get(at))) {
            at++;
        }
        return onlyIf(at - start >= least);
    }

    /** What is neither letter nor digit, all of it; fails when that is less or more. */
    Cursor parting(int least, int most) {
        int start = at;
        while (fits && at - start <= most && get(at) != NONE && !isOfWord(get(at))) {
            at++;
        }
        return onlyIf(at - start >= least && at - start <= most);
    }

    /** The first of these that stands here, in any case; a space stands for any white space. */
    Cursor word(String... words) {
        if (fits) {
            for (String word : words) {
                if (stands(word)) {
                    at += word.length();
                    return this;
                }
            }
        }
        return onlyIf(false);
    }

    private boolean stands(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = get(at + i);
            char of = word.charAt(i);
            boolean same = of == ' ' ? Plain.isWhite(c) : c == of || isLetter(c) && (c | 0x20) == of;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** No letter or digit comes next, after a letter or digit. */
    Cursor wordEnds() {
        return onlyIf(!isOfWord(next()));
    }

    Cursor onlyIf(boolean condition) {
        fits &= condition;
        return this;
    }

    /** The end of what may stand between two groups of one number, or the same place when nothing does. */
    int afterGap(int place) {
        if (get(place) == ' ' && from(place).word(" and ").fits()) {
            return at;
        }
        char c = get(place);
        if (c == '*' || c == '\u00b7' || (c == ',' || c == '\t') && !cellsApart) {
            return place + 1;
        }
        return from(place).upTo(3, " .\n/-").end();
    }

    /** The place from which on only these characters, and so many at most, come before this one. */
    int before(int place, int most, String of) {
        int start = place;
        while (place - start < most && of.indexOf(get(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c);
    }
}
