package org.plumbline.command.reportimport.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.Grade;

/** Grade words in running text. */
final class Grades {

    /** Longer wordings first, so that "to be good" is never taken for the grade. */
    static final String WORDS =
            "requires?\\s+improvement(?:\\s+to\\s+be\\s+good)?|outstanding|inadequate|adequate|good" + "|not\\s+judged";

    private static final Pattern FIRST = Pattern.compile("\\b(?:" + WORDS + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("\\b(" + WORDS + ")[.\\s]*$", Pattern.CASE_INSENSITIVE);

    private Grades() {}

    static Optional<String> first(String text) {
        Matcher matcher = FIRST.matcher(text);
        return matcher.find() ? Optional.of(of(matcher.group())) : Optional.empty();
    }

    /** The grade a text ends with. */
    static Optional<String> last(String text) {
        Matcher matcher = LAST.matcher(text);
        return matcher.find() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    static String withoutFirst(String text) {
        return Spaces.single(FIRST.matcher(text).replaceFirst(" "));
    }

    /** What is printed before the first grade. */
    static String before(String text) {
        Matcher matcher = FIRST.matcher(text);
        return matcher.find() ? Spaces.single(text.substring(0, matcher.start())) : text;
    }

    private static String of(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'o' -> Grade.OUTSTANDING;
            case 'g' -> Grade.GOOD;
            case 'r' -> Grade.REQUIRES_IMPROVEMENT;
            case 'i' -> Grade.INADEQUATE;
            case 'a' -> Grade.ADEQUATE;
            default -> Grade.NOT_JUDGED;
        };
    }
}
