package org.plumbline.command.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;

/** The items a command names, its target first. */
final class Mentioned {

    private Mentioned() {}

    static List<String> in(Command command) {
        Stream<String> others = Arrays.stream(command.getClass().getRecordComponents())
                .filter(field -> field.getName().endsWith("Id")
                        || field.getName().endsWith("Ids")
                        || field.getName().equals("targets"))
                .flatMap(field -> ids(valueOf(command, field)));
        return Stream.concat(Stream.of(command.target()), others).toList();
    }

    private static Stream<String> ids(@Nullable Object value) {
        return switch (value) {
            case String id -> Stream.of(id);
            case List<?> list -> list.stream().map(String::valueOf);
            case null, default -> Stream.of();
        };
    }

    private static @Nullable Object valueOf(Command command, RecordComponent field) {
        try {
            return field.getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor failed", e);
        }
    }
}
