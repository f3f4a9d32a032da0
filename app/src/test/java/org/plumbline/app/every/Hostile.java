package org.plumbline.app.every;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody who means no good would send in place of what is asked. */
final class Hostile {

    /** JSON as it stands in a body. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "-9223372036854775809",
            "\"\"",
            "\" \\t \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202etxt.exe\"",
            "\"'; drop table domain_event; --\"",
            "\"<script>alert(1)</script>\"",
            "\"${7*7}#{7*7}\"",
            "\"9999-12-31\"",
            "\"+1000000-01-01\"",
            "\"2025-02-30\"",
            "\"" + "a".repeat(20_000) + "\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"a\":{\"a\":{\"a\":[{}]}}}");

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

    /** In a query, percent-encoded. */
    static final List<String> IN_QUERY = List.of(
            "",
            "%20",
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "2147483647",
            "9223372036854775807",
            "-9223372036854775808",
            "NaN",
            "true",
            "%00",
            "%ED%A0%80",
            "%FF",
            "%E2%80%AE",
            "%27%3B%20drop%20table%20action%3B--",
            "%25%5F%5C",
            "%3Cscript%3E",
            "a".repeat(5_000),
            "9999-12-31",
            "%2B1000000-01-01",
            "-0001-01-01",
            "2025-02-30",
            "2025-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "%2B1000000000-12-31T23:59:59Z",
            "x%3A0",
            "x%3A-1",
            "x%3A99999999999999999999",
            "%3A",
            "%3A%3A",
            "..%2F..%2Fetc",
            "OPEN%00");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARK = "\"@@here@@\"";

    private Hostile() {}

    /** The body with the value at each place in turn, by where that is; what is long only at the top. */
    static Map<String, String> bodies(ObjectNode body, List<String> fields, String value) {
        Map<String, String> bodies = new TreeMap<>();
        Stream<List<String>> places = value.length() > 10 ? Stream.of() : places(body, List.of()).stream();
        Stream.concat(fields.stream().map(List::of), places)
                .forEach(place -> bodies.put(
                        String.join(".", place),
                        with(body.deepCopy(), place).toString().replace(MARK, value)));
        return bodies;
    }

    private static List<List<String>> places(JsonNode node, List<String> here) {
        List<List<String>> places = new ArrayList<>();
        if (!here.isEmpty()) {
            places.add(here);
        }
        node.propertyStream().forEach(field -> places.addAll(places(field.getValue(), and(here, field.getKey()))));
        if (node.isArray() && !node.isEmpty()) {
            places.addAll(places(node.get(0), and(here, "0")));
        }
        return places;
    }

    private static List<String> and(List<String> here, String next) {
        return Stream.concat(here.stream(), Stream.of(next)).toList();
    }

    private static ObjectNode with(ObjectNode body, List<String> place) {
        JsonNode parent = body;
        for (String step : place.subList(0, place.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        JsonNode mark = JSON.readTree(MARK);
        if (parent instanceof ObjectNode object) {
            object.set(place.getLast(), mark);
        } else {
            ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(place.getLast()), mark);
        }
        return body;
    }
}
