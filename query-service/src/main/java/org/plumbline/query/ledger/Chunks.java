package org.plumbline.query.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Stretches of history, read and deserialised once for everyone who reads there about now. What a position holds never
 * changes, so a stretch is never stale; only the last one still grows. A whole stretch without anything that concerns a
 * reader is passed over unread: else readers of little would run ahead and drive what others still need out of memory.
 */
final class Chunks {

    static final int SIZE = 1_000;
    private static final int KEPT = 12;
    private static final int KINDS_KEPT = 20_000;

    private final Ledger ledger;
    private final Cache<Long, Chunk> chunks =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Long, Set<Class<?>>> kinds =
            Caffeine.newBuilder().maximumSize(KINDS_KEPT).build();

    Chunks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** From {@code position} to the end of its chunk, as far as the head reaches. */
    Passage from(long position, long head, Predicate<Class<?>> concerns) {
        long number = (position - 1) / SIZE;
        long end = (number + 1) * SIZE;
        if (end <= head && kindsIn(number).stream().noneMatch(concerns)) {
            return new Passage(List.of(), end);
        }
        return chunks.get(number, Chunk::new).from(position, Math.min(head, end), concerns);
    }

    private Set<Class<?>> kindsIn(long number) {
        return kinds.get(number, n -> ledger.kindsAfter(n * SIZE, SIZE));
    }

    private final class Chunk {

        private final long first;
        private final List<TrackedEventMessage<?>> events = new ArrayList<>();

        Chunk(long number) {
            this.first = number * SIZE + 1;
        }

        synchronized Passage from(long position, long last, Predicate<Class<?>> concerns) {
            long next = first + events.size();
            if (next <= last) {
                events.addAll(ledger.after(next - 1, (int) (last - next + 1)));
            }
            List<TrackedEventMessage<?>> concerning = new ArrayList<>();
            for (TrackedEventMessage<?> event : events.subList(start(position), events.size())) {
                if (concerns.test(event.getPayloadType())) {
                    concerning.add(event);
                }
            }
            return new Passage(concerning, first + events.size() - 1);
        }

        private int start(long position) {
            return (int) Math.min(position - first, events.size());
        }
    }
}
