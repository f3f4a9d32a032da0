package org.plumbline.command.privacy;

/**
 * Writes a text as a reader takes it in: which of many spaces, dashes, quotes, digits, accents, look-alike letters or
 * invisible characters it was typed or copied with makes no difference. Tabs and line ends stay, as they part cells and
 * lines. However long the text, each of its characters is looked at once, and white space comes out four characters at most
 * at a time, so that every sign has a greatest length.
 */
final class Plain {

    /** Parts the cells of a table. */
    static final char CELL = '\u001f';

    private static final int MOST_WHITE = 4;

    private final StringBuilder out;
    private int white;
    private boolean isAfterReturn;
    private char half;

    Plain(StringBuilder out) {
        this.out = out;
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        new Plain(out).add(text, 0, text.length());
        return out.toString();
    }

    static boolean isWhite(char c) {
        return c == ' ' || c == '_' || c == '\n' || c == '\t' || c == CELL;
    }

    /** Whether it stands in plain text as it stands in any other, unless white space comes before white space. */
    static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '`' || c == '\n' || c == '\t';
    }

    /** Adds a piece of the text; a character may be cut in two by the end of the piece. */
    void add(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                add(c);
            } else if (Character.isHighSurrogate(c)) {
                half = c;
            } else if (Character.isLowSurrogate(c) && half != 0) {
                addOdd(Character.toCodePoint(half, c));
                half = 0;
            } else {
                addOdd(c);
            }
        }
    }

    private void addOdd(int codePoint) {
        String plain = PlainLetters.of(codePoint);
        for (int i = 0; i < plain.length(); i++) {
            add(plain.charAt(i));
        }
        isAfterReturn = codePoint == '\r';
    }

    private void add(char c) {
        boolean endsReturn = isAfterReturn && c == '\n';
        isAfterReturn = false;
        if (!isWhite(c)) {
            white = 0;
            out.append(c);
        } else if (!endsReturn && white < MOST_WHITE && !(isSpace(c) && isAfterSpace())) {
            white++;
            out.append(c);
        }
    }

    private boolean isAfterSpace() {
        return white > 0 && isSpace(out.charAt(out.length() - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '_';
    }
}
