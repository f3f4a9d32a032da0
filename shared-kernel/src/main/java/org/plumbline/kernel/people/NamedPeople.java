package org.plumbline.kernel.people;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;

/** The people whom a command names, as its components are marked with {@link NamesPerson}. */
public final class NamedPeople {

    private static final ClassValue<List<RecordComponent>> MARKED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components)
                            .filter(component -> component.isAnnotationPresent(NamesPerson.class))
                            .toList();
        }
    };

    private NamedPeople() {}

    /** The components of a kind of command that name people, in order. */
    public static List<RecordComponent> componentsOf(Class<?> command) {
        return MARKED.get(command);
    }

    /** Whom the command names, each once, in order. */
    public static Set<String> in(Command command) {
        Set<String> named = new LinkedHashSet<>();
        componentsOf(command.getClass())
                .forEach(component -> ids(valueOf(command, component)).forEach(named::add));
        return named;
    }

    private static Stream<String> ids(@Nullable Object value) {
        return switch (value) {
            case String id -> Stream.of(id);
            case Collection<?> ids -> ids.stream().map(String::valueOf);
            case null, default -> Stream.of();
        };
    }

    private static @Nullable Object valueOf(Command command, RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor failed", e);
        }
    }
}
