package org.plumbline.app.every;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.RunningApp;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.platform.commands.ExampleEvent;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;

/** What each event makes of the rows of those who want it: of a new one, and of one that something else happened to. */
final class Folding {

    private static final Method FOLD = fold();

    private final Map<Class<? extends DomainEvent>, List<DomainEvent>> examples = new HashMap<>();
    private final Map<LineProjection<?>, Set<Object>> rows = new HashMap<>();

    Folding(List<Class<? extends DomainEvent>> events) {
        events.forEach(event -> examples.put(event, examples(event)));
        RunningApp.context()
                .getBeansOfType(LineProjection.class)
                .values()
                .forEach(projection -> rows.put(projection, rowsOf(projection)));
    }

    /** One as any, one about somebody and something else, and one with another word wherever there is a choice. */
    private static List<DomainEvent> examples(Class<? extends DomainEvent> type) {
        Map<String, Object> otherWords = new HashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            Object[] words = field.getType().getEnumConstants();
            if (words != null) {
                otherWords.put(field.getName(), ((Enum<?>) words[words.length - 1]).name());
            }
        }
        return List.of(
                ExampleEvent.of(type, Map.of()),
                ExampleEvent.of(type, Map.of("sro", "sro2", "inspectionId", "another")),
                ExampleEvent.of(type, otherWords));
    }

    private Set<Object> rowsOf(LineProjection<?> projection) {
        Set<Object> fresh = new HashSet<>();
        concerning(projection).forEach(event -> after(projection, null, event).ifPresent(fresh::add));
        Set<Object> known = new HashSet<>(fresh);
        fresh.forEach(row -> concerning(projection)
                .forEach(event -> after(projection, row, event).ifPresent(known::add)));
        return known;
    }

    private Stream<DomainEvent> concerning(LineProjection<?> projection) {
        return examples.values().stream().flatMap(List::stream).filter(event -> projection.concerns(event.getClass()));
    }

    /** Whether a row begins with it or is another one after it. */
    boolean changesSomeRow(Class<? extends DomainEvent> type) {
        return Objects.requireNonNull(examples.get(type)).stream()
                .anyMatch(event -> rows.entrySet().stream()
                        .filter(of -> of.getKey().concerns(type))
                        .anyMatch(of -> changes(of.getKey(), of.getValue(), event)));
    }

    private static boolean changes(LineProjection<?> projection, Set<Object> rows, DomainEvent event) {
        return after(projection, null, event).isPresent()
                || rows.stream()
                        .anyMatch(row -> after(projection, row, event)
                                .filter(after -> !after.equals(row))
                                .isPresent());
    }

    private static Optional<Object> after(LineProjection<?> projection, @Nullable Object row, DomainEvent event) {
        Recorded recorded = new Recorded(event, 1, "event", "item", 1, "name", Instant.EPOCH, Map::of);
        try {
            return Optional.ofNullable(FOLD.invoke(projection, "item", row, recorded));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(event + " cannot be folded onto " + row, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method fold() {
        try {
            Method fold = LineProjection.class.getDeclaredMethod("fold", String.class, Object.class, Recorded.class);
            fold.setAccessible(true);
            return fold;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
