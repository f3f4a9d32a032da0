package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;

/** {@code docs/events.md} says what is stored; it is made from the registry and changes only together with it. */
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/events.md");

    @Test
    void the_document_lists_every_event_as_it_is_stored() throws IOException {
        String made = document();
        String written = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        if (!made.equals(written)) {
            Files.writeString(Path.of("../docs/events.received.md"), made);
        }
        assertThat(made)
                .as("If the change is meant, move docs/events.received.md over docs/events.md")
                .isEqualTo(written);
    }

    private static String document() {
        StringBuilder document = new StringBuilder("""
                # Events

                Made from `EventTypes`. Every event also has `authority` (Ofsted's number) and `effectiveOn` (the day it was
                true); its metadata says who did it, in which role, from where, by which command and why. A name and a
                revision never change their meaning.

                """);
        for (Class<? extends DomainEvent> family : EventTypes.FAMILIES) {
            String rows = EventTypes.ALL.stream()
                    .filter(event -> family.isAssignableFrom(event.type()))
                    .map(EventsDocumentTest::row)
                    .collect(Collectors.joining());
            document.append("## ")
                    .append(family.getSimpleName().replaceFirst("Event$", ""))
                    .append("\n\n| name | revision | fields |\n|---|---|---|\n")
                    .append(rows)
                    .append('\n');
        }
        return document.toString().stripTrailing() + "\n";
    }

    private static String row(EventType event) {
        String fields = Arrays.stream(event.type().getRecordComponents())
                .filter(field ->
                        !field.getName().equals("authority") && !field.getName().equals("effectiveOn"))
                .map(EventsDocumentTest::field)
                .collect(Collectors.joining(", "));
        return "| `" + event.name() + "` | " + event.revision() + " | " + fields + " |\n";
    }

    private static String field(RecordComponent field) {
        return "`" + field.getName() + "` " + spoken(field.getGenericType());
    }

    private static String spoken(Type type) {
        return type instanceof ParameterizedType list
                ? "list of " + spoken(list.getActualTypeArguments()[0])
                : ((Class<?>) type).getSimpleName();
    }
}
