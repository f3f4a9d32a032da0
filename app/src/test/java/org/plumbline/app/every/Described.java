package org.plumbline.app.every;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.kernel.command.CommandType;
import tools.jackson.databind.JsonNode;

/** The API as it describes itself. */
public final class Described {

    private static final Described NOW = new Described(
            new Api(RunningApp.port()).get("ia", "/v3/api-docs").hasStatus(200).body());

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    public static Described now() {
        return NOW;
    }

    /** @param method as the document writes it, in small letters */
    public record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public List<Operation> operations() {
        return document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    /** The answer under that status, with what it refers to. */
    public Optional<JsonNode> answer(Operation operation, String status) {
        return Optional.ofNullable(operation.node().path("responses").get(status))
                .map(this::resolved);
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    public JsonNode document() {
        return document;
    }

    /** What in the answer to a command the description does not tell; empty when it tells all of it. */
    Optional<String> untold(CommandType type, Api.Answer heard) {
        Operation operation = new Operation(
                type.path(), "post", document.get("paths").get(type.path()).get("post"));
        Optional<JsonNode> told = answer(operation, String.valueOf(heard.status()));
        if (told.isEmpty()) {
            return Optional.of("status " + heard.status());
        }
        return heard.status() < 300 ? untoldFields(told.get(), heard) : untoldCodes(told.get(), heard);
    }

    private Optional<String> untoldFields(JsonNode told, Api.Answer heard) {
        Map<String, JsonNode> fields = new java.util.HashMap<>();
        parts(told.at("/content/application~1json/schema"))
                .forEach(part -> part.path("properties")
                        .propertyStream()
                        .forEach(field -> fields.put(field.getKey(), field.getValue())));
        return heard.body()
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(field -> !fields.containsKey(field))
                .findFirst()
                .map(field -> "field " + field);
    }

    private Optional<String> untoldCodes(JsonNode told, Api.Answer heard) {
        JsonNode problem = told.at("/content/application~1problem+json");
        List<String> codes = parts(problem.path("schema"))
                .flatMap(part -> part.at("/properties/code/enum").valueStream())
                .map(JsonNode::asString)
                .toList();
        Stream<String> allowed =
                codes.isEmpty() ? Stream.of(problem.at("/example/code").asString("")) : codes.stream();
        List<String> known = allowed.toList();
        Stream<String> refusals = heard.status() == 422
                ? heard.body()
                        .path("refusals")
                        .valueStream()
                        .map(each -> each.path("code").asString(""))
                : Stream.empty();
        return Stream.concat(Stream.of(heard.text("code")), refusals)
                .filter(code -> !known.contains(code))
                .findFirst()
                .map(code -> "code " + code + " under " + heard.status());
    }

    private Stream<JsonNode> parts(JsonNode schema) {
        JsonNode whole = resolved(schema);
        return Stream.concat(Stream.of(whole), whole.path("allOf").valueStream().map(this::resolved));
    }
}
