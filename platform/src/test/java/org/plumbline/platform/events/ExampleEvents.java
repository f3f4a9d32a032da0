package org.plumbline.platform.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;

/** One event of each class, every component filled from its name, or every optional one left out. */
final class ExampleEvents {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 27);

    private ExampleEvents() {}

    static DomainEvent full(Class<? extends DomainEvent> type) {
        return (DomainEvent) record(type, true);
    }

    static DomainEvent sparse(Class<? extends DomainEvent> type) {
        return (DomainEvent) record(type, false);
    }

    private static Object record(Class<?> type, boolean isFull) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> value(c, isFull)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Object value(RecordComponent component, boolean isFull) {
        boolean isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return isOptional && !isFull ? null : value(component.getName(), component.getGenericType(), isFull);
    }

    private static Object value(String name, Type type, boolean isFull) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            return isFull ? List.of(value(name, element, true)) : List.of();
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(plain, isFull);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (type == String.class) {
            return switch (name) {
                case "kind", "second", "third" -> FindingKind.RECOMMENDATION;
                case "grade", "overall" -> Grade.NOT_JUDGED;
                default -> isFull ? name + ": \"ŵ\" – e\u0301 日本 \ud83d\udc67\n- two" : "";
            };
        }
        if (type == LocalDate.class) {
            return DAY.plusDays(name.length());
        }
        if (type == int.class || type == Integer.class) {
            return name.length();
        }
        if (type == java.math.BigDecimal.class) {
            return new java.math.BigDecimal(name.length() + ".25");
        }
        if (type == long.class || type == Long.class) {
            return (long) name.length();
        }
        if (type == boolean.class || type == Boolean.class) {
            return isFull;
        }
        throw new IllegalStateException("No example for " + type + " " + name + ": add one here");
    }
}
