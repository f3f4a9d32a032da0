package org.plumbline.app.every;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Ids that came to be, by the field that names them: the newest under its name, and each with its number from 1. */
final class Known {

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param urn an authority's number that no other test uses
     * @param screeningId of a text held back
     */
    Known(String urn, String screeningId) {
        ids.put("screeningId", screeningId);
        ids.put("urn", urn);
        ids.put("personId", "person-" + urn);
        ids.put("fileName", urn + "-report.pdf");
    }

    Map<String, String> all() {
        return ids;
    }

    /** Takes every id in the answer to a command. */
    void remember(@Nullable String created, JsonNode answer) {
        answer.properties().forEach(field -> {
            if (field.getKey().endsWith("Ids")) {
                String name = field.getKey().replaceFirst("Ids$", "Id");
                field.getValue().forEach(id -> note(name, id.asString()));
            } else if (field.getKey().endsWith("Id")) {
                note(field.getKey(), field.getValue().asString());
            }
        });
        if (created != null && !answer.has(created)) {
            note(created, answer.path("id").asString());
        }
    }

    private void note(String field, String id) {
        ids.put(field, id);
        ids.put(field + "." + counts.merge(field, 1, Integer::sum), id);
    }

    /** The value with every {@code $name} in it replaced by the id of that name. */
    Object resolved(Object value) {
        return switch (value) {
            case String name
            when name.startsWith("$") -> Objects.requireNonNull(ids.get(name.substring(1)), "No id yet: " + name);
            case List<?> list -> list.stream().map(this::resolved).toList();
            default -> value;
        };
    }
}
