package org.plumbline.command.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.platform.commands.ExampleCommand;
import org.plumbline.platform.commands.ExampleEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of {@code wiring.txt}: what is asked, what had happened before, and the events it leads to.
 *
 * @param asked values of the command's fields beside what their names tell
 */
record Wire(String name, Map<String, Object> asked, List<DomainEvent> given, List<Class<?>> leadsTo) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    /** What is called {@code xId} is the one x there is. */
    private static final Map<String, Object> IDS = Stream.of(
                    "inspection, recommendation, action, evidence, meeting, plan, measure, risk, visit, obligation, screening,"
                            + " person, incident, priority, proposal, milestone, challenge, interest, decision, assurance,"
                            + " finding")
            .flatMap(names -> Arrays.stream(names.split(", ")))
            .collect(Collectors.toMap(name -> name + "Id", name -> name));

    static List<Wire> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/wiring.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wire::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wire of(String line) {
        String[] parts = line.split(" \\| ", -1);
        List<Class<?>> leadsTo = Arrays.stream(parts[2].trim().split(" ; "))
                .<Class<?>>map(Wire::event)
                .toList();
        return new Wire(word(parts[0]), said(parts[0]), happened(parts[1]), leadsTo);
    }

    /** Events by name, with what differs from the usual. */
    static List<DomainEvent> happened(String events) {
        return Arrays.stream(events.split(" ; "))
                .filter(event -> !event.isBlank())
                .map(event -> ExampleEvent.of(event(word(event)), with(said(event))))
                .toList();
    }

    boolean isOf(CommandType row) {
        return row.type().getSimpleName().equals(name) || row.type().getName().endsWith("." + name.replace('.', '$'));
    }

    /** What had happened to the first of that family. */
    List<DomainEvent> inFamily(String family) {
        List<DomainEvent> related = given.stream()
                .filter(event -> event.getClass().getPackageName().equals(family))
                .toList();
        return related.stream()
                .filter(event -> Streams.of(event).equals(Streams.of(related.getFirst())))
                .toList();
    }

    Command command(CommandType row) {
        return ExampleCommand.of(row, IDS, asked).command();
    }

    private static Map<String, Object> with(Map<String, Object> said) {
        Map<String, Object> all = new HashMap<>(IDS);
        all.put("authority", "80433");
        all.putAll(said);
        return all;
    }

    private static Class<? extends DomainEvent> event(String name) {
        return EventTypes.ALL.stream()
                .<Class<? extends DomainEvent>>map(EventType::type)
                .filter(type ->
                        type.getSimpleName().equals(name) || type.getName().endsWith("." + name.replace('.', '$')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such event: " + name));
    }

    private static String word(String said) {
        return said.trim().split(" ", 2)[0];
    }

    private static Map<String, Object> said(String said) {
        String[] words = said.trim().split(" ", 2);
        return words.length == 1 ? Map.of() : JSON.readValue(words[1], MAP);
    }

    @Override
    public String toString() {
        return name;
    }
}
