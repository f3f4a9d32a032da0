package org.plumbline.kernel.refusal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.PersonId;

/** Collects what is not well formed in one message, field by field. */
public final class Checks {

    /** Longest free text taken, in characters. */
    public static final int LONG_TEXT = 8_000;

    /** A text no longer than this is a title or a name: in it every character counts, so none is hidden. */
    private static final int TITLE = 500;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final String CODE_RULE = "must be 2 to 40 capitals, digits and _, the first a capital";

    private final List<Violation> found = new ArrayList<>();

    public Checks required(String field, @Nullable Object value) {
        return that(value != null, field, "is required");
    }

    /** Required, with something in it to see, no longer than {@code max} characters, storable. */
    public Checks text(String field, @Nullable String value, int max) {
        if (value == null || Unseen.isAll(value)) {
            return that(false, field, "is required");
        }
        return optionalText(field, value, max);
    }

    /** Required, and such as {@code AREA_FOR_IMPROVEMENT}. */
    public Checks code(String field, @Nullable String value) {
        return required(field, value).optionalCode(field, value);
    }

    public Checks optionalCode(String field, @Nullable String value) {
        return that(value == null || isCode(value), field, CODE_RULE);
    }

    public Checks codes(String field, @Nullable Collection<? extends @Nullable String> values) {
        return that(values == null || values.stream().allMatch(Checks::isCode), field, "each " + CODE_RULE);
    }

    public Checks optionalText(String field, @Nullable String value, int max) {
        if (value == null) {
            return this;
        }
        return that(value.length() <= max, field, "must be at most " + max + " characters")
                .that(isStorable(value), field, "must not contain control characters or broken Unicode")
                .that(
                        max > TITLE || !Unseen.isIn(value),
                        field,
                        "must not contain characters that cannot be seen or that turn the direction of text; type it"
                                + " again instead of pasting it");
    }

    public Checks texts(String field, @Nullable Collection<? extends @Nullable String> values, int max) {
        if (values == null) {
            return this;
        }
        that(values.size() <= 200, field, "must have at most 200 entries");
        int i = 0;
        for (String value : values) {
            text(field + "[" + i++ + "]", value, max);
        }
        return this;
    }

    /** Required, and the id of a person in its one form. */
    public Checks person(String field, @Nullable String value) {
        return value == null || value.isBlank()
                ? that(false, field, "is required")
                : that(PersonId.isCanonical(value), field, PersonId.RULE);
    }

    /** Nothing, or the id of a person in its one form. */
    public Checks optionalPerson(String field, @Nullable String value) {
        return value == null || value.isBlank() ? this : person(field, value);
    }

    /** Ids of people, each in its one form. */
    public Checks people(String field, @Nullable Collection<? extends @Nullable String> values) {
        if (values == null) {
            return this;
        }
        that(values.size() <= 200, field, "must have at most 200 entries");
        int i = 0;
        for (String value : values) {
            person(field + "[" + i++ + "]", value);
        }
        return this;
    }

    public Checks notEmpty(String field, @Nullable Collection<?> values) {
        return that(values != null && !values.isEmpty(), field, "needs at least one entry");
    }

    public Checks that(boolean holds, String field, String rule) {
        if (!holds) {
            found.add(new Violation(field, rule));
        }
        return this;
    }

    /** @throws Invalid naming every field that is not well formed */
    public void orElseGoOn() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    /** What was said, or null where that is blank. */
    public static @Nullable String orNull(@Nullable String words) {
        return words == null || Unseen.isAll(words) ? null : words;
    }

    /** Whether it is such as {@code AREA_FOR_IMPROVEMENT}: the code of something that a file configures. */
    public static boolean isCode(@Nullable String value) {
        return value != null && CODE.matcher(value).matches();
    }

    private static boolean isStorable(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
                && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }
}
