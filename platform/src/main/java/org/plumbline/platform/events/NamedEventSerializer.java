package org.plumbline.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;

/** Stores events under the names of {@link EventTypes}; class names never reach the store. */
public final class NamedEventSerializer extends Jackson3Serializer {

    private NamedEventSerializer(Builder builder) {
        super(builder);
    }

    public static NamedEventSerializer create() {
        return new NamedEventSerializer(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || !DomainEvent.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        EventType named = EventTypes.of(type);
        return new SimpleSerializedType(named.name(), named.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventTypes.isKnown(type.getName())
                ? EventTypes.named(type.getName()).type()
                : super.classForType(type);
    }
}
