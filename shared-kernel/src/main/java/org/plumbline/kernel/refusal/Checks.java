package org.plumbline.kernel.refusal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is not well formed in one message, field by field. */
public final class Checks {

    /** Longest free text taken, in characters. */
    public static final int LONG_TEXT = 8_000;

    private final List<Violation> found = new ArrayList<>();

    public Checks required(String field, @Nullable Object value) {
        return that(value != null, field, "is required");
    }

    /** Required, not blank, no longer than {@code max} characters, storable. */
    public Checks text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return that(false, field, "is required");
        }
        return optionalText(field, value, max);
    }

    public Checks optionalText(String field, @Nullable String value, int max) {
        if (value == null) {
            return this;
        }
        return that(value.length() <= max, field, "must be at most " + max + " characters")
                .that(isStorable(value), field, "must not contain control characters or broken Unicode");
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
        return words == null || words.isBlank() ? null : words;
    }

    private static boolean isStorable(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
                && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }
}
