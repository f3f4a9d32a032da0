package org.plumbline.command.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as a reader takes it in: which of many spaces, dashes, quotes, digits or invisible characters it was typed or copied
 * with makes no difference. Tabs and line ends stay, as they part cells and lines.
 */
final class Plain {

    /** Formats, joiners and variation selectors, which nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{34F}\\x{FE00}-\\x{FE0F}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x{0B}\\f\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}_]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern QUOTE = Pattern.compile("[\\x{2018}-\\x{201B}\\x{2032}`]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\\x{201C}-\\x{201F}\\x{2033}\\x{AB}\\x{BB}]");
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private Plain() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = UNSEEN.matcher(plain).replaceAll("");
        plain = LINE_END.matcher(plain).replaceAll("\n");
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = DASH.matcher(plain).replaceAll("-");
        plain = QUOTE.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTE.matcher(plain).replaceAll("\"");
        return OTHER_DIGIT
                .matcher(plain)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
    }
}
