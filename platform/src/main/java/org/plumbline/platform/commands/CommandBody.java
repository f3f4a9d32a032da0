package org.plumbline.platform.commands;

import com.github.f4b6a3.uuid.UuidCreator;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a command of a request: fields from the body, ids from the path, a new id for what it creates, today where no day
 * is given. What is not well formed is said field by field.
 */
public final class CommandBody {

    private final JsonMapper strict;

    public CommandBody(JsonMapper json) {
        this.strict = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new PlainDays()))
                .build();
    }

    /** @throws Invalid when what came is no JSON object */
    public ObjectNode parse(byte[] body) {
        try {
            if (strict.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Invalid.field("body", "is not well-formed JSON, in which every field stands once");
        }
        throw Invalid.field("body", "must be a JSON object");
    }

    /** @throws Invalid when the body is not well formed */
    public Command read(CommandType type, ObjectNode body, Map<String, String> path, String today) {
        return read(type, body, path, today, _ -> Optional.empty());
    }

    /**
     * @param days what is done at a meeting is, where no day is given, done on the day of that meeting
     * @throws Invalid when the body is not well formed
     */
    public Command read(
            CommandType type, ObjectNode body, Map<String, String> path, String today, DaysOfMeetings days) {
        ObjectNode complete = body.deepCopy();
        List<String> given = path.keySet().stream().filter(body::has).toList();
        if (!given.isEmpty()) {
            throw Invalid.field(given.getFirst(), "comes from the path and must not be in the body");
        }
        path.forEach(complete::put);
        String created = type.created();
        if (created != null) {
            if (body.has(created)) {
                throw Invalid.field(created, "is given by Plumbline and must not be in the body");
            }
            complete.put(created, UuidCreator.getTimeOrderedEpoch().toString());
        }
        if (!complete.hasNonNull("effectiveOn")) {
            complete.put("effectiveOn", dayOf(type, complete, LocalDate.parse(today), days));
        }
        List<Violation> missing = fillMissing(type, complete);
        try {
            Command command = strict.treeToValue(complete, type.type());
            if (missing.isEmpty()) {
                return command;
            }
            throw new Invalid(missing);
        } catch (JacksonException e) {
            throw and(missing, invalid(e, type, complete));
        }
    }

    private static String dayOf(CommandType type, ObjectNode body, LocalDate today, DaysOfMeetings days) {
        return Stream.of("atMeetingId", "meetingId")
                .filter(_ -> AtMeeting.class.isAssignableFrom(type.type()))
                .map(body::path)
                .filter(JsonNode::isString)
                .findFirst()
                .flatMap(meeting -> days.heldOn(meeting.asString()))
                .filter(heldOn -> heldOn.isBefore(today))
                .orElse(today)
                .toString();
    }

    /** Numbers and yes-or-no cannot be null: those not given are noted, and filled in so that the rest is checked too. */
    private static List<Violation> fillMissing(CommandType type, ObjectNode body) {
        List<Violation> missing = new ArrayList<>();
        for (RecordComponent component : type.type().getRecordComponents()) {
            if (component.getType().isPrimitive() && !body.hasNonNull(component.getName())) {
                missing.add(new Violation(component.getName(), "is required"));
                if (component.getType() == boolean.class) {
                    body.put(component.getName(), false);
                } else {
                    body.put(component.getName(), 0);
                }
            }
        }
        return missing;
    }

    private static Invalid and(List<Violation> missing, Invalid found) {
        List<String> known = missing.stream().map(Violation::field).toList();
        List<Violation> all = new ArrayList<>(missing);
        found.violations().stream().filter(v -> !known.contains(v.field())).forEach(all::add);
        return new Invalid(all);
    }

    private Invalid invalid(JacksonException e, CommandType type, ObjectNode body) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid found) {
                return found;
            }
        }
        return new Invalid(List.of(new Violation(pathOf(e).orElseGet(() -> unreadIn(body, type)), rule(e, type))));
    }

    private static String rule(JacksonException e, CommandType type) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is not a field here; the fields are " + fieldsOf(type);
            case InvalidFormatException f
            when f.getTargetType().isEnum() ->
                "must be one of " + Arrays.toString(f.getTargetType().getEnumConstants());
            case InvalidFormatException f when f.getTargetType() == LocalDate.class -> PlainDays.RULE;
            case MismatchedInputException m when m.getTargetType() == java.math.BigDecimal.class -> "must be a number";
            case MismatchedInputException m
            when m.getTargetType() == int.class || m.getTargetType() == Integer.class -> "must be a whole number";
            default -> "is not of the right type";
        };
    }

    private static String fieldsOf(CommandType type) {
        var names = new TreeSet<String>();
        for (RecordComponent component : type.type().getRecordComponents()) {
            boolean isGiven =
                    component.getName().equals(type.created()) || type.path().contains("{" + component.getName() + "}");
            if (!isGiven) {
                names.add(component.getName());
            }
        }
        return String.join(", ", names);
    }

    /** Numbers beyond any range and lists with gaps are refused without saying where. */
    private String unreadIn(ObjectNode body, CommandType type) {
        for (RecordComponent component : type.type().getRecordComponents()) {
            JsonNode value = body.path(component.getName());
            try {
                Object _ = strict.treeToValue(value, strict.constructType(component.getGenericType()));
            } catch (JacksonException e) {
                return component.getName();
            }
            if (value.valueStream().anyMatch(JsonNode::isNull)) {
                return component.getName();
            }
        }
        return "body";
    }

    private static Optional<String> pathOf(JacksonException e) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }
}
