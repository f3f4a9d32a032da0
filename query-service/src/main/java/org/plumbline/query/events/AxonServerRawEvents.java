package org.plumbline.query.events;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plumbline.query.ledger.AxonServerLedger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** As Axon Server keeps them. The server knows no leaf hashes, so none are told. */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
final class AxonServerRawEvents implements RawEvents {

    private static final int STRETCH = 1_000;

    private final AxonServerLedger ledger;
    private final JsonMapper json;

    AxonServerRawEvents(AxonServerLedger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public void forEach(long after, long last, int limit, Consumer<Map<String, Object>> reader) {
        long end = Math.min(after + limit, last);
        for (long position = after; position < end; position += STRETCH) {
            ledger.stored(position, (int) Math.min(STRETCH, end - position))
                    .forEach(stored -> reader.accept(event(stored.getToken() + 1, stored.getEvent())));
        }
    }

    private Map<String, Object> event(long position, Event stored) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("position", position);
        event.put("eventId", stored.getMessageIdentifier());
        event.put("type", stored.getAggregateType());
        event.put("aggregateId", stored.getAggregateIdentifier());
        event.put("sequenceNumber", stored.getAggregateSequenceNumber());
        event.put("name", stored.getPayload().getType());
        event.put("revision", stored.getPayload().getRevision());
        event.put("recordedAt", Instant.ofEpochMilli(stored.getTimestamp()).toString());
        event.put("metadata", metadata(stored.getMetaDataMap()));
        event.put("payload", json.readTree(stored.getPayload().getData().toStringUtf8()));
        return event;
    }

    private static Map<String, String> metadata(Map<String, MetaDataValue> stored) {
        Map<String, String> metadata = new TreeMap<>();
        stored.forEach((key, value) -> metadata.put(key, value.getTextValue()));
        return metadata;
    }
}
