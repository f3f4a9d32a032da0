package org.plumbline.query.asat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Conditions on the table called {@code t} that hold together, with their parameters. */
public record Where(String condition, Map<String, Object> parameters) {

    public static Where any() {
        return new Where("true", Map.of());
    }

    public static Where that(String condition) {
        return new Where(condition, Map.of());
    }

    /** Also with a parameter that the order needs. */
    public Where given(String parameter, Object value) {
        return and("true", parameter, value);
    }

    /** Also this condition, unless its parameter is null. */
    public Where and(String further, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> all = new TreeMap<>(parameters);
        all.put(parameter, value);
        return new Where(condition + " and " + further, all);
    }
}
