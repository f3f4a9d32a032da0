package org.plumbline.app.every;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.CommandType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where in the body of a command something stands, and what belongs there.
 *
 * @param steps names of fields, and 0 for the first of a list
 */
record Place(List<String> steps, Type type, boolean isOptional) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARK = "\"@@here@@\"";

    /** Every field of the command, whether or not the body has it, and what the body has inside them. */
    static List<Place> in(CommandType type, ObjectNode body) {
        List<Place> places = new ArrayList<>();
        for (RecordComponent field : type.type().getRecordComponents()) {
            if (!type.path().contains("{" + field.getName() + "}")
                    && !field.getName().equals(type.created())) {
                Place place = new Place(List.of(field.getName()), field.getGenericType(), isOptional(field));
                places.add(place);
                places.addAll(place.inside(body.path(field.getName())));
            }
        }
        return places;
    }

    private List<Place> inside(JsonNode value) {
        List<Place> inside = new ArrayList<>();
        if (type instanceof ParameterizedType list && value.isArray() && !value.isEmpty()) {
            Place first = new Place(and("0"), list.getActualTypeArguments()[0], false);
            inside.add(first);
            inside.addAll(first.inside(value.get(0)));
        } else if (type instanceof Class<?> plain && plain.isRecord() && value.isObject()) {
            for (RecordComponent field : plain.getRecordComponents()) {
                Place place = new Place(and(field.getName()), field.getGenericType(), isOptional(field));
                inside.add(place);
                inside.addAll(place.inside(value.path(field.getName())));
            }
        }
        return inside;
    }

    private List<String> and(String next) {
        return Stream.concat(steps.stream(), Stream.of(next)).toList();
    }

    /** Days that are not given are today. */
    private static boolean isOptional(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.getName().equals("effectiveOn");
    }

    String field() {
        return steps.getFirst();
    }

    boolean isAtTheTop() {
        return steps.size() == 1;
    }

    /** The body with that in this place, and all else as it was. */
    String in(ObjectNode body, String json) {
        ObjectNode copy = body.deepCopy();
        JsonNode parent = copy;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        JsonNode mark = JSON.readTree(MARK);
        if (parent instanceof ObjectNode object) {
            object.set(steps.getLast(), mark);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(steps.getLast()), mark);
        }
        return copy.toString().replace(MARK, json);
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
