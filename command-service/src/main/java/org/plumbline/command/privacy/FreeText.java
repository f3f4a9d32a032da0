package org.plumbline.command.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int HASH = 64;
    private static final int UUID = 36;
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

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
                for (RecordComponent component : COMPONENTS.get(part.getClass())) {
                    String name = component.getName();
                    collect(path.isEmpty() ? name : path + "." + name, name, valueOf(part, component));
                }
            }
            case null, default -> {}
        }
    }

    private void take(String path, String field, String text) {
        boolean namesSomething = field.endsWith("Id") || field.endsWith("Ids");
        if (namesSomething && !text.equals(target) && hasBlank(text)) {
            throw Invalid.field(path, "must be an id, which has no spaces");
        }
        if (!isIdOrHash(text)) {
            texts.put(path, text);
        }
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(c -> Character.isSpaceChar(c) || c >= '\t' && c <= '\r');
    }

    private static boolean isIdOrHash(String text) {
        if (text.length() != UUID && text.length() != HASH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHyphen = text.length() == UUID && (i == 8 || i == 13 || i == 18 || i == 23);
            if (isHyphen ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object valueOf(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor failed", e);
        }
    }
}
