package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.plumbline.app.RunningApp;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.query.projection.Projection;

/** What a command or an event needs beside itself is there: nothing is forgotten when one is added. */
class RegistriesTest {

    /** Events that change no row but the history's own, and why. */
    private static final Map<Class<? extends DomainEvent>, String> TOLD_IN_THE_HISTORY_ALONE =
            Map.of(CommandRefused.class, "Nothing came of it; auditors read it in the history.");

    private static final List<Class<? extends Command>> COMMANDS = Kinds.of(Command.class);
    private static final List<Class<? extends DomainEvent>> EVENTS = Kinds.of(DomainEvent.class);

    @Test
    void every_command_has_its_row_in_the_catalogue() {
        assertThat(COMMANDS)
                .hasSizeGreaterThanOrEqualTo(CommandCatalogue.ALL.size())
                .allSatisfy(command ->
                        assertThat(CommandCatalogue.of(command).roles()).isNotEmpty());
        assertThat(CommandCatalogue.ALL).extracting(CommandType::type).doesNotHaveDuplicates();
        assertThat(CommandCatalogue.ALL).extracting(CommandType::path).doesNotHaveDuplicates();
        assertThat(COMMANDS)
                .as("names that refusals are kept under")
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_command_has_one_handler() {
        Map<Class<?>, Long> handlers = Kinds.annotated(Aggregate.class).stream()
                .flatMap(aggregate -> Stream.<Executable>concat(
                        Arrays.stream(aggregate.getDeclaredMethods()),
                        Arrays.stream(aggregate.getDeclaredConstructors())))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .collect(Collectors.groupingBy(
                        method -> (Class<?>) method.getParameterTypes()[0], Collectors.counting()));
        assertThat(handlers.keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS);
        assertThat(handlers).allSatisfy((command, count) -> assertThat(count).isOne());
    }

    @Test
    void the_technical_administrator_has_no_business_command_and_the_product_none_that_is_asked_from_outside() {
        assertThat(CommandCatalogue.ALL)
                .filteredOn(row -> row.roles().contains(Role.ADM))
                .allSatisfy(row -> assertThat(row.type()).isAssignableTo(PersonCommand.class));
        assertThat(CommandCatalogue.ALL)
                .allSatisfy(row -> assertThat(row.roles()).doesNotContain(Role.SYSTEM));
    }

    @Test
    void every_event_has_a_name_and_an_approved_example() {
        assertThat(EventTypes.ALL).extracting(EventType::type).containsExactlyInAnyOrderElementsOf(EVENTS);
        assertThat(EventTypes.ALL)
                .allSatisfy(event -> assertThat(
                                getClass().getResource("/events/" + event.name() + "/" + event.revision() + ".json"))
                        .as(event.name())
                        .isNotNull());
    }

    @Test
    void every_event_changes_some_row_or_it_is_said_why_not() {
        List<Projection> projections = RunningApp.context().getBeansOfType(Projection.class).values().stream()
                .filter(projection -> !projection.concerns(Object.class))
                .toList();
        assertThat(EVENTS.stream()
                        .filter(event -> projections.stream().noneMatch(projection -> projection.concerns(event))))
                .containsExactlyInAnyOrderElementsOf(TOLD_IN_THE_HISTORY_ALONE.keySet());
    }
}
