package org.plumbline.command.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.refusal.Invalid;

/**
 * What somebody typed or a reader read, by the path of its field. Not what can only be an id or a hash, and of what the
 * directory of people is told only the id and the office, as the rest is sealed.
 */
final class FreeText {

    private static final Pattern NO_WORDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern BLANK = Pattern.compile("\\s|\\p{Z}");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final String target;

    private FreeText(String target) {
        this.target = target;
    }

    /** @throws Invalid when words stand where an id is expected */
    static Map<String, String> of(Command command) {
        return switch (command) {
            case RecordPerson c -> ofEntry(c.personId(), c.office());
            case RecordAccount c -> ofEntry(c.personId(), c.office());
            default -> {
                FreeText found = new FreeText(command.target());
                found.collect("", "", command);
                yield found.texts;
            }
        };
    }

    private static Map<String, String> ofEntry(String personId, @Nullable String office) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("personId", personId));
        if (office != null) {
            texts.put("office", office);
        }
        return texts;
    }

    private void collect(String path, String field, @Nullable Object value) {
        switch (value) {
            case String text -> take(path, field, text);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", field, list.get(i));
                }
            }
            case Record part -> {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    String name = component.getName();
                    collect(path.isEmpty() ? name : path + "." + name, name, valueOf(part, component));
                }
            }
            case null, default -> {}
        }
    }

    private void take(String path, String field, String text) {
        boolean namesSomething = field.endsWith("Id") || field.endsWith("Ids");
        if (namesSomething && !text.equals(target) && BLANK.matcher(text).find()) {
            throw Invalid.field(path, "must be an id, which has no spaces");
        }
        if (!NO_WORDS.matcher(text).matches()) {
            texts.put(path, text);
        }
    }

    private static @Nullable Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor failed", e);
        }
    }
}
