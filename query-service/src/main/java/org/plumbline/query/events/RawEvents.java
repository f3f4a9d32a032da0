package org.plumbline.query.events;

import java.util.Map;
import java.util.function.Consumer;

/** The stored events as they are, in the one order. */
interface RawEvents {

    /** Passes events at positions in {@code (after, last]} on, at most {@code limit}. */
    void forEach(long after, long last, int limit, Consumer<Map<String, Object>> reader);
}
