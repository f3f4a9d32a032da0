package org.plumbline.query.projection;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.kernel.event.DomainEvent;

/**
 * An event with where and how it was recorded.
 *
 * @param position in the one order
 * @param aggregateId the stream it is in
 * @param version its number in that stream, from 0
 * @param name the name it is stored under
 * @param recordedAt when it was recorded
 * @param metadata who, in which role, from where; read only when asked for
 */
public record Recorded(
        DomainEvent event,
        long position,
        String eventId,
        String aggregateId,
        long version,
        String name,
        Instant recordedAt,
        Supplier<? extends Map<String, Object>> metadata) {

    public String metadata(String key) {
        return String.valueOf(metadata.get().getOrDefault(key, ""));
    }
}
