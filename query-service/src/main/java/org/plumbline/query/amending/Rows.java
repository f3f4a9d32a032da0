package org.plumbline.query.amending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** The repeated parts of a form, whose inputs are named {@code findings[3].text}. */
final class Rows {

    private static final Pattern NAME = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.([A-Za-z]+)");

    private Rows() {}

    /** Every row that was typed into, in the order of its number, those marked for removal left out. */
    static List<Map<String, String>> typed(String list, MultiValueMap<String, String> form) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        form.forEach((name, values) -> {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(list)) {
                rows.computeIfAbsent(Integer.valueOf(matcher.group(2)), number -> new LinkedHashMap<>())
                        .put(matcher.group(3), values.getFirst().strip().replace("\r\n", "\n"));
            }
        });
        return rows.values().stream()
                .filter(row -> !row.containsKey("remove") && isTypedInto(row))
                .toList();
    }

    /** In the order of the positions that were typed; a row without one stands last. */
    static List<Map<String, String>> byPosition(List<Map<String, String>> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> position(row.getOrDefault("position", ""))))
                .toList();
    }

    /** One more to fill in. */
    static List<Map<String, String>> withABlank(List<Map<String, String>> rows) {
        List<Map<String, String>> more = new ArrayList<>(rows);
        more.add(Map.of());
        return more;
    }

    private static boolean isTypedInto(Map<String, String> row) {
        return row.entrySet().stream()
                .anyMatch(input -> !input.getKey().equals("kind")
                        && !input.getKey().equals("grade")
                        && !input.getValue().isEmpty());
    }

    private static int position(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
