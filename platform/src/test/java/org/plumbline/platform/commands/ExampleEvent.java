package org.plumbline.platform.commands;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.kernel.event.DomainEvent;
import tools.jackson.databind.json.JsonMapper;

/** An event that may have happened, made from what its components are called and are. */
public final class ExampleEvent {

    private static final JsonMapper JSON = new JsonMapper();

    private ExampleEvent() {}

    /** @param given values by name of the component; what is optional and not given is left out */
    public static DomainEvent of(Class<? extends DomainEvent> type, Map<String, Object> given) {
        ExampleValues values = new ExampleValues(given);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (given.containsKey(field.getName()) || !ExampleValues.isOptional(field)) {
                fields.put(field.getName(), values.of(field.getName(), field.getGenericType()));
            }
        }
        return JSON.convertValue(fields, type);
    }
}
