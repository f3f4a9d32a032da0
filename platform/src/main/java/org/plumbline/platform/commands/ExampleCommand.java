package org.plumbline.platform.commands;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A well-formed request for a command of the catalogue, made from what its components are called and are.
 *
 * @param path what stands in the braces of the row's path
 * @param body the rest; optional fields only where the command is not well formed without them
 */
public record ExampleCommand(CommandType type, Map<String, String> path, ObjectNode body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CommandBody BODIES = new CommandBody(JSON);
    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

    /**
     * @param known values by name of the field, for fields that are required
     * @param given values by name of the field, optional ones too; what is neither known nor given is made up
     */
    public static ExampleCommand of(CommandType type, Map<String, ?> known, Map<String, ?> given) {
        Map<String, Object> said = new HashMap<>(known);
        said.putAll(given);
        ExampleValues values = new ExampleValues(said);
        Set<String> inPath = new HashSet<>();
        Map<String, String> path = new HashMap<>();
        IN_PATH.matcher(type.path()).results().map(found -> found.group(1)).forEach(name -> {
            inPath.add(name);
            path.put(name, String.valueOf(values.of(name, String.class)));
        });
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent field : type.type().getRecordComponents()) {
            boolean isAsked = given.containsKey(field.getName()) || !ExampleValues.isOptional(field);
            if (isAsked && !inPath.contains(field.getName()) && !field.getName().equals(type.created())) {
                body.put(field.getName(), values.of(field.getName(), field.getGenericType()));
            }
        }
        return complete(type, path, body, values);
    }

    /** Adds the optional fields that the command is not well formed without. */
    private static ExampleCommand complete(
            CommandType type, Map<String, String> path, Map<String, Object> body, ExampleValues values) {
        ExampleCommand example = new ExampleCommand(type, path, JSON.valueToTree(body));
        Invalid invalid = example.invalid();
        while (invalid != null) {
            Violation first = invalid.violations().getFirst();
            String field = first.field().replaceFirst("[\\[.].*", "");
            RecordComponent missing = Arrays.stream(type.type().getRecordComponents())
                    .filter(c -> c.getName().equals(field) && !body.containsKey(field) && !path.containsKey(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No well-formed example of "
                            + type.type().getSimpleName() + ": " + first + ". Say in ExampleValues what that is"));
            body.put(field, values.of(field, missing.getGenericType()));
            example = new ExampleCommand(type, path, JSON.valueToTree(body));
            invalid = example.invalid();
        }
        return example;
    }

    private @Nullable Invalid invalid() {
        try {
            Command _ = command();
            return null;
        } catch (Invalid invalid) {
            return invalid;
        }
    }

    /** Whether it would not be well formed without that field, whatever else is said. */
    public boolean needs(RecordComponent field) {
        ObjectNode without = body.deepCopy();
        without.remove(field.getName());
        Invalid invalid = new ExampleCommand(type, path, without).invalid();
        return !ExampleValues.isOptional(field)
                && invalid != null
                && invalid.violations().stream().anyMatch(v -> v.field().equals(field.getName()));
    }

    /** What the request is read as; each time with a new id for what it creates. */
    public Command command() {
        return BODIES.read(type, body, path, ExampleValues.DAY.toString());
    }

    public String url() {
        String url = type.path();
        for (Map.Entry<String, String> field : path.entrySet()) {
            url = url.replace("{" + field.getKey() + "}", field.getValue());
        }
        return url;
    }
}
