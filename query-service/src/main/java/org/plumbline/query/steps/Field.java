package org.plumbline.query.steps;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param kind which component shows it
 * @param items choices, as the components want them: {@code value} and {@code text}
 */
public record Field(
        String name,
        String label,
        Kind kind,
        List<Map<String, Object>> items,
        String value,
        @Nullable String error) {

    /** The components a form is made of. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        CHOICE,
        SELECT,
        NOBODY,
        CHECKS,
        LINES,
        FILE,
        HIDDEN
    }
}
