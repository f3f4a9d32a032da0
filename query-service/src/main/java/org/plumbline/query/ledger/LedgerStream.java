package org.plumbline.query.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads on from a position, passage by passage. At most {@link #IN_FLIGHT} passages are handed out and not yet committed:
 * Axon's coordinator, once its buffer is full, looks again only after 100 ms, so the buffer must never fill.
 */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int IN_FLIGHT = 3;

    private final Chunks chunks;
    private final Mark head;
    private final Mark committed;
    private final Predicate<Class<?>> concerns;
    private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final Deque<Long> inFlight = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    LedgerStream(Chunks chunks, Mark head, Mark committed, Predicate<Class<?>> concerns, long position) {
        this.chunks = chunks;
        this.head = head;
        this.committed = committed;
        this.concerns = concerns;
        this.position = position;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.of(read.getFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!peek().isPresent()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            LockSupport.parkNanos(1_000_000);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return true;
    }

    @Override
    public synchronized TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!fill()) {
            wait(1);
        }
        TrackedEventMessage<?> next = read.removeFirst();
        inFlight.addLast(positionOf(next));
        return next;
    }

    private boolean fill() {
        long done = committed.position();
        while (!inFlight.isEmpty() && inFlight.getFirst() <= done) {
            inFlight.removeFirst();
        }
        if (inFlight.size() >= IN_FLIGHT) {
            return false;
        }
        if (read.isEmpty() && position < head.position()) {
            read(chunks.from(position + 1, head.position(), concerns));
        }
        return !read.isEmpty();
    }

    private void read(Passage passage) {
        if (passage.last() > position) {
            position = passage.last();
            read.addLast(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(position), new GenericEventMessage<>(passage)));
        }
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        head.onAdvance(callback);
        committed.onAdvance(callback);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) {
            head.forget(callback);
            committed.forget(callback);
        }
    }
}
