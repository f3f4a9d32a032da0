package org.plumbline.command.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;

/**
 * What somebody typed or a reader read, by the path of its field. Not what names other things here, and not what the
 * directory of people is told, which is sealed.
 */
final class FreeText {

    private static final Set<String> NAMES =
            Set.of("sha256", "sourceSha256", "mediaType", "urn", "framework", "parserVersion");

    private FreeText() {}

    static Map<String, String> of(Command command) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(command instanceof RecordPerson)) {
            collect("", command, texts);
        }
        return texts;
    }

    private static void collect(String path, @Nullable Object value, Map<String, String> into) {
        switch (value) {
            case String text -> into.put(path, text);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", list.get(i), into);
                }
            }
            case Record part -> {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    if (!namesSomething(component.getName())) {
                        String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                        collect(inner, valueOf(part, component), into);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static boolean namesSomething(String field) {
        return field.endsWith("Id") || field.endsWith("Ids") || NAMES.contains(field);
    }

    private static @Nullable Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor failed", e);
        }
    }
}
