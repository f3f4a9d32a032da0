package org.plumbline.command.privacy;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.kernel.privacy.PersonalData;

/**
 * How one kind of personal data is told by.
 *
 * @param kind what is told
 * @param shape what it looks like, in {@link Plain} text
 * @param proof what tells it from other text of that shape, such as a check digit
 */
record Sign(PersonalData kind, Pattern shape, Predicate<String> proof) {

    static Sign of(PersonalData kind, String shape) {
        return of(kind, shape, match -> true);
    }

    static Sign of(PersonalData kind, String shape, Predicate<String> proof) {
        return new Sign(kind, Pattern.compile(shape), proof);
    }

    boolean isIn(String text) {
        return shape.matcher(text).results().anyMatch(match -> proof.test(match.group()));
    }
}
