package org.plumbline.query.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Stretches of history, read and deserialised once for everyone who reads there about now. What a position holds never
 * changes, so a stretch is never stale; only the last one still grows.
 */
final class Chunks {

    static final int SIZE = 1_000;
    private static final int KEPT = 12;

    private final Ledger ledger;
    private final Cache<Long, Chunk> chunks =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Chunks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Events from {@code position} to the end of its chunk, as far as the head reaches. */
    List<TrackedEventMessage<?>> from(long position, long head) {
        long number = (position - 1) / SIZE;
        return chunks.get(number, Chunk::new).from(position, Math.min(head, (number + 1) * SIZE));
    }

    private final class Chunk {

        private final long first;
        private final List<TrackedEventMessage<?>> events = new ArrayList<>();

        Chunk(long number) {
            this.first = number * SIZE + 1;
        }

        synchronized List<TrackedEventMessage<?>> from(long position, long last) {
            long next = first + events.size();
            if (next <= last) {
                events.addAll(ledger.after(next - 1, (int) (last - next + 1)));
            }
            int start = (int) (position - first);
            return start >= events.size() ? List.of() : List.copyOf(events.subList(start, events.size()));
        }
    }
}
