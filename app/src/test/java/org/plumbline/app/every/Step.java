package org.plumbline.app.every;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command on the course, and what it says beside what its fields' names tell.
 *
 * @param given values by name of the field; {@code $name} stands for an id that came to be on the way
 */
record Step(CommandType type, Map<String, Object> given) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** @param line the name of a command, with that of its family where another family has one called so, and JSON */
    static Step of(String line) {
        String[] words = line.split(" ", 2);
        CommandType type = CommandCatalogue.ALL.stream()
                .filter(row -> row.type().getSimpleName().equals(words[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such command: " + words[0]));
        return new Step(type, words.length == 1 ? Map.of() : JSON.readValue(words[1], MAP));
    }

    ExampleCommand example(Known known) {
        Map<String, Object> resolved = new HashMap<>();
        given.forEach((field, value) -> resolved.put(field, known.resolved(value)));
        return ExampleCommand.of(type, known.all(), resolved);
    }

    /** Those whose role the row names. */
    List<DemoAccount> permitted() {
        return permitted(type);
    }

    static List<DemoAccount> permitted(CommandType type) {
        return DemoAccount.ALL.stream()
                .filter(account -> type.roles().contains(account.role()))
                .toList();
    }

    String name() {
        return type.type().getSimpleName();
    }
}
