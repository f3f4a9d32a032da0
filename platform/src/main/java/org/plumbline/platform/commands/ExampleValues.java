package org.plumbline.platform.commands;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a command holds, as JSON has it, by its name and type.
 *
 * @param given values by name of the field; what {@code xIds} holds may be found under {@code xId}
 */
record ExampleValues(Map<String, Object> given) {

    /** The day things happen on, where a name says no more. */
    static final LocalDate DAY = LocalDate.of(2025, 3, 24);

    static boolean isOptional(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    Object of(String name, Type type) {
        Object said = given.get(name);
        if (said != null) {
            return said;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(of(name.replaceFirst("Ids$", "Id"), list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return ((Enum<?>) plain.getEnumConstants()[0]).name();
        }
        return scalar(name, plain);
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (!isOptional(field)) {
                fields.put(field.getName(), of(field.getName(), field.getGenericType()));
            }
        }
        return fields;
    }

    private static Object scalar(String name, Class<?> type) {
        if (type == String.class) {
            return text(name);
        }
        if (type == LocalDate.class) {
            return day(name).toString();
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return name.equals("line") ? 2 : 1;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.TEN;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        throw new IllegalStateException("No example for " + type + " " + name + ": add one here");
    }

    private static String text(String name) {
        return switch (name) {
            case "urn" -> "80433";
            case "framework" -> "ILACS";
            case "kind", "secondLine", "thirdLine" -> "AREA_FOR_IMPROVEMENT";
            case "grade", "overall" -> "INADEQUATE";
            case "chain" -> "board-council";
            case "body" -> "Improvement Board";
            case "code" -> "M1";
            case "email" -> "someone@council.example";
            case "name" -> "Robin Example";
            case "authority" -> "Marlshire";
            case "title" -> "Joint housing protocol for care leavers";
            case "sro", "personId" -> "sro";
            case "sroOffice", "office" -> "Head of Service, Care Leavers";
            case "ownerRole" -> "Housing Partnership Manager";
            case "narrative" -> "Two of five districts have signed.";
            case "reason" -> "The partner decides in January.";
            case "rationale" -> "Minutes seen; two boards observed.";
            case "quote" -> "Care leavers are visited more often.";
            case "minuteReference" -> "C 12";
            case "successCriteria" -> "Every district has signed";
            case "present" -> "chair";
            case "owner" -> "ao";
            case "person", "dissent" -> "bm";
            case "riskOwner" -> "dcs";
            case "lead" -> "Marlshire Council";
            case "partners" -> "The integrated care board";
            case "period" -> "2025-02";
            case "sha256", "sourceSha256" -> "a".repeat(64);
            default -> name.endsWith("Id") ? "a-" + name.replace("Id", "") : "Some words";
        };
    }

    private static LocalDate day(String name) {
        return switch (name) {
            case "start", "startOn", "startsOn", "firstDay", "baselineFrom" -> LocalDate.of(2025, 1, 1);
            case "end", "lastDay" -> LocalDate.of(2025, 1, 14);
            case "periodFrom" -> LocalDate.of(2025, 2, 1);
            case "receivedOn" -> LocalDate.of(2025, 3, 10);
            case "publishedOn" -> LocalDate.of(2025, 3, 17);
            case "dueOn", "to", "until", "endsOn", "forecastOn", "reviewOn", "treatBy", "validUntil", "validFrom" ->
                LocalDate.of(2025, 6, 13);
            case "by" -> LocalDate.of(2027, 3, 31);
            default -> DAY;
        };
    }
}
