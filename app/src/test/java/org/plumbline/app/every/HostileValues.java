package org.plumbline.app.every;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What somebody who means no good would put where something else belongs: JSON as it stands in a body. */
final class HostileValues {

    private static final List<String> FOR_ANYTHING = List.of("{\"a\":{\"a\":{\"a\":[{}]}}}", "[[]]");
    private static final List<String> FOR_A_TEXT =
            List.of("\"\\u0000\"", "\"a\\u0007b\"", "\"\\ud800\"", "\"" + "a".repeat(50_000) + "\"");
    private static final List<String> FOR_A_DAY =
            List.of("\"2025-02-30\"", "\"9999-12-31\"", "\"+1000000-01-01\"", "\"tomorrow\"", "20250324", "\"\"");
    private static final List<String> FOR_A_WORD = List.of("\"NO_SUCH_WORD\"", "0", "true");
    private static final List<String> FOR_A_NUMBER =
            List.of("\"many\"", "1e400", "-9223372036854775809", "1.5", "true");
    private static final List<String> FOR_A_DECIMAL = List.of("\"many\"", "1e400", "true");
    private static final List<String> FOR_YES_OR_NO = List.of("\"perhaps\"", "2.5");
    private static final List<String> FOR_A_LIST = List.of("\"one\"", "12", "[null]", "[{\"a\":[{}]}]");
    private static final List<String> FOR_A_RECORD = List.of("\"one\"", "12", "[]");

    private HostileValues() {}

    /** What cannot be taken there, whatever the state of things. */
    static Stream<String> never(Place place) {
        Stream<String> ofKind = never(place.type()).stream();
        Stream<String> nothing = place.isOptional() || isList(place.type()) ? Stream.of() : Stream.of("null");
        Stream<String> blank =
                place.isOptional() || place.type() != String.class ? Stream.of() : Stream.of("\"\"", "\" \\t \"");
        return Stream.of(FOR_ANYTHING.stream(), ofKind, nothing, blank).flatMap(values -> values);
    }

    private static List<String> never(Type type) {
        if (isList(type)) {
            return FOR_A_LIST;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return FOR_A_WORD;
        }
        if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class) {
            return FOR_A_NUMBER;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return FOR_YES_OR_NO;
        }
        if (plain == LocalDate.class) {
            return FOR_A_DAY;
        }
        if (plain == BigDecimal.class) {
            return FOR_A_DECIMAL;
        }
        return plain == String.class ? FOR_A_TEXT : FOR_A_RECORD;
    }

    /** What is odd, and may yet be what somebody means. */
    static Stream<String> perhaps(Place place) {
        Stream<String> nothing = place.isOptional() || isList(place.type()) ? Stream.of("null") : Stream.of();
        return Stream.concat(nothing, perhaps(place.type()));
    }

    private static Stream<String> perhaps(Type type) {
        if (isList(type)) {
            return Stream.of("[]", "[\"'; drop table domain_event; --\"]", "[\"e" + "\u0301".repeat(1_900) + "\"]");
        }
        if (type == String.class) {
            return Stream.of(
                    "-1",
                    "\"\\u202etxt.exe\"",
                    "\"'; drop table domain_event; --\"",
                    "\"e" + "\u0301".repeat(6_500) + "\"",
                    "\"" + "born 1 a@ child 07700 ".repeat(360) + "\"",
                    "\"<script>alert(1)</script>${7*7}#{7*7}\"");
        }
        if (type == LocalDate.class) {
            return Stream.of("\"2199-12-31\"", "\"1900-01-01\"");
        }
        if (type == int.class || type == Integer.class || type == BigDecimal.class) {
            return Stream.of("-1", "0", "2147483647");
        }
        return Stream.of();
    }

    private static boolean isList(Type type) {
        return !(type instanceof Class<?>);
    }

    /** Bodies that are wrong as a whole. */
    static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "[{}]",
            "\"text\"",
            "12",
            "{",
            "{\"a\"",
            "{\"a\":1,}",
            "{} {}",
            "{\"a\":1e",
            "\u0000",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "{\"effectiveOn\":\"2025-01-01\",\"effectiveOn\":\"2025-01-02\"}",
            "{\"__proto__\":{}}",
            "{\"@class\":\"java.lang.Runtime\"}");
}
