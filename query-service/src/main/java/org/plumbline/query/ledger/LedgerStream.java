package org.plumbline.query.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger on from a position. It runs at most {@link #AHEAD} events ahead of what its reader has committed:
 * Axon's coordinator, once its buffer is full, looks again only after 100 ms, so the buffer must never fill.
 */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    static final int AHEAD = 1_000;

    private final Chunks chunks;
    private final Mark head;
    private final Mark committed;
    private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    LedgerStream(Chunks chunks, Mark head, Mark committed, long position) {
        this.chunks = chunks;
        this.head = head;
        this.committed = committed;
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
        position++;
        return read.removeFirst();
    }

    private boolean fill() {
        if (!read.isEmpty()) {
            return position < committed.position() + AHEAD;
        }
        if (position >= head.position() || position >= committed.position() + AHEAD) {
            return false;
        }
        read.addAll(chunks.from(position + 1, head.position()));
        return !read.isEmpty();
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
