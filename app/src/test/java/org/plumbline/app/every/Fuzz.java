package org.plumbline.app.every;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request made up by chance, from what the API says it takes.
 *
 * @param ids of what there is, of every kind
 */
record Fuzz(RandomGenerator chance, List<String> ids) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "none",
            "0",
            "-1",
            "9223372036854775808",
            "2025-03-24",
            "2025-02-30",
            "2199-12-31",
            "true",
            "ACCEPTED",
            "x:0:y",
            "\u202E",
            "\uFDFA\u0301",
            "' or 1=1 --",
            "%s%n${x}",
            "a".repeat(300));

    <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private String word() {
        return chance.nextInt(3) > 0 ? oneOf(ids) : oneOf(WORDS);
    }

    String url(Described.Operation operation) {
        StringBuilder path = new StringBuilder();
        for (String step : operation.path().substring(1).split("/")) {
            path.append('/').append(step.startsWith("{") ? oneOf(ids) : step);
        }
        StringJoiner query = new StringJoiner("&", "?", "");
        operation.node().path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query") && chance.nextInt(2) == 0 && !name.equals("after")) {
                query.add(name + "=" + URLEncoder.encode(word(), StandardCharsets.UTF_8));
            }
        });
        return query.length() == 1 ? path.toString() : path + query.toString();
    }

    /** What the description says, or not. */
    JsonNode body(Described.Operation operation) {
        JsonNode schema = operation.node().at("/requestBody/content/application~1json/schema");
        return chance.nextInt(20) == 0 ? JSON.valueToTree(word()) : value(schema, 0);
    }

    private JsonNode value(JsonNode schema, int depth) {
        JsonNode known = Described.now().resolved(schema);
        if (chance.nextInt(12) == 0 || depth > 4) {
            return odd();
        }
        if (known.has("enum")) {
            return known.get("enum").get(chance.nextInt(known.get("enum").size()));
        }
        return switch (known.path("type").asString("object")) {
            case "array" -> {
                ArrayNode list = JSON.createArrayNode();
                for (int i = chance.nextInt(3); i > 0; i--) {
                    list.add(value(known.path("items"), depth + 1));
                }
                yield list;
            }
            case "integer", "number" -> JSON.valueToTree(chance.nextInt(-2, 200));
            case "boolean" -> JSON.valueToTree(chance.nextBoolean());
            case "string" ->
                JSON.valueToTree(
                        known.path("format").asString("").equals("date")
                                ? "2025-0" + chance.nextInt(1, 10) + "-1" + chance.nextInt(10)
                                : word());
            default -> object(known, depth);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties").propertyStream().forEach(field -> {
            if (chance.nextInt(5) > 0) {
                object.set(field.getKey(), value(field.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode odd() {
        return switch (chance.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.createArrayNode().addNull();
            case 2 -> JSON.createObjectNode().put("a", 1);
            case 3 -> JSON.valueToTree(1e300);
            case 4 -> JSON.valueToTree(false);
            default -> JSON.valueToTree(word());
        };
    }
}
