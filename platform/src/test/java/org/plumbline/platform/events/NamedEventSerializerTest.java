package org.plumbline.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;

/**
 * How each event is stored. The example of a revision is approved once and kept for ever: history holds events like it.
 * A new event's example is made with {@code -Dplumbline.approve=true}, which never replaces one there is.
 */
class NamedEventSerializerTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "events");

    private final Serializer serializer = NamedEventSerializer.create();

    static List<EventType> all() {
        return EventTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_event_is_stored_under_its_name_as_text_without_class_names_and_reads_back_equal(EventType type) {
        for (DomainEvent event : List.of(ExampleEvents.full(type.type()), ExampleEvents.sparse(type.type()))) {
            SerializedObject<String> stored = serializer.serialize(event, String.class);
            assertThat(stored.getType().getName()).isEqualTo(type.name());
            assertThat(stored.getType().getRevision()).isEqualTo(type.revision());
            assertThat(stored.getData())
                    .startsWith("{")
                    .doesNotContain("org.plumbline", "@class", type.type().getSimpleName());
            Object back = serializer.deserialize(stored);
            assertThat(back).isEqualTo(event);
            assertThat(serializer.serialize(back, String.class).getData()).isEqualTo(stored.getData());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_event_is_stored_as_its_approved_example(EventType type) throws IOException {
        DomainEvent event = ExampleEvents.full(type.type());
        String stored = serializer.serialize(event, String.class).getData();
        Path file = APPROVED.resolve(type.name()).resolve(type.revision() + ".json");
        if (!Files.exists(file) && Boolean.getBoolean("plumbline.approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, stored + "\n");
        }
        if (!Files.exists(file)) {
            fail("No approved example %s. Run this test once with -Dplumbline.approve=true and commit the file.", file);
        }
        String approved = Files.readString(file).strip();
        assertThat(stored)
                .as("stored events look like %s; a new shape needs a new revision and an upcaster", file)
                .isEqualTo(approved);
        assertThat(serializer.<String, Object>deserialize(
                        new SimpleSerializedObject<>(approved, String.class, type.name(), type.revision())))
                .isEqualTo(event);
    }

    @Test
    void a_decision_from_before_votes_were_counted_reads_on() {
        String stored =
                "{\"authority\":\"80433\",\"effectiveOn\":\"2024-12-08\",\"meetingId\":\"m\",\"decisionId\":\"d\","
                        + "\"type\":\"OTHER\",\"targets\":[\"item\"],\"text\":\"So.\"}";
        assertThat(serializer.<String, Object>deserialize(
                        new SimpleSerializedObject<>(stored, String.class, "meeting.decision-taken", "1")))
                .isEqualTo(new DecisionTaken(
                        "80433", LocalDate.of(2024, 12, 8), "m", "d", DecisionType.OTHER, List.of("item"), "So."));
    }

    static List<Path> approved() throws IOException {
        try (Stream<Path> files = Files.walk(APPROVED)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A revision that is no longer written is still in the history. */
    @ParameterizedTest
    @MethodSource("approved")
    void an_example_of_any_revision_there_ever_was_reads_as_its_event(Path file) throws IOException {
        String name = APPROVED.relativize(file).getName(0).toString();
        String revision = APPROVED.relativize(file).getName(1).toString().replaceFirst("\\.json$", "");
        assertThat(EventTypes.isKnown(name)).as(name).isTrue();
        assertThat(serializer.<String, Object>deserialize(
                        new SimpleSerializedObject<>(Files.readString(file).strip(), String.class, name, revision)))
                .isInstanceOf(EventTypes.named(name).type());
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_revision_before_todays_is_without_its_example(EventType type) {
        assertThat(IntStream.rangeClosed(1, Integer.parseInt(type.revision())))
                .allSatisfy(revision -> assertThat(APPROVED.resolve(type.name()).resolve(revision + ".json"))
                        .exists());
    }

    @Test
    void every_event_of_every_family_is_in_the_list_once() {
        List<Class<?>> members = EventTypes.FAMILIES.stream()
                .<Class<?>>flatMap(NamedEventSerializerTest::members)
                .toList();
        assertThat(EventTypes.ALL).extracting(EventType::type).containsExactlyInAnyOrderElementsOf(cast(members));
        assertThat(EventTypes.ALL).extracting(EventType::name).doesNotHaveDuplicates();
        assertThat(EventTypes.ALL).extracting(EventType::name).allMatch(n -> n.matches("[a-z]+\\.[a-z-]+"));
        assertThat(EventTypes.ALL).extracting(EventType::revision).allMatch(r -> r.matches("[1-9][0-9]*"));
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(NamedEventSerializerTest::members)
                : Stream.of(family);
    }

    private static List<Class<? extends DomainEvent>> cast(List<Class<?>> members) {
        return members.stream()
                .<Class<? extends DomainEvent>>map(m -> m.asSubclass(DomainEvent.class))
                .toList();
    }
}
