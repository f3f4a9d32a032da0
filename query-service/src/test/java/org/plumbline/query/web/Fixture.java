package org.plumbline.query.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One example of a component: options, and the HTML that GOV.UK Frontend makes of them. */
record Fixture(String component, String name, Map<String, Object> options, String html) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COMPONENTS = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

    static List<Fixture> of(String component) {
        try (var file = Fixture.class.getClassLoader().getResourceAsStream(COMPONENTS + component + "/fixtures.json")) {
            return JSON.readTree(file)
                    .get("fixtures")
                    .valueStream()
                    .map(node -> read(component, node))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Fixture read(String component, JsonNode node) {
        var options = (Map<String, Object>) JSON.treeToValue(node.get("options"), Map.class);
        return new Fixture(
                component,
                node.get("name").asString(),
                options,
                node.get("html").asString());
    }

    /** Every option in use, as {@code items.hint.text}. */
    Set<String> paths() {
        var paths = new TreeSet<String>();
        collect("", options, paths);
        return paths;
    }

    private static void collect(String path, Object value, Set<String> paths) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> collect(path.isEmpty() ? key.toString() : path + "." + key, inner, paths));
            case List<?> list -> list.forEach(inner -> collect(path, inner, paths));
            case null, default -> {}
        }
        if (!path.isEmpty()) {
            paths.add(path);
        }
    }

    @Override
    public String toString() {
        return component + ": " + name;
    }
}
