package org.plumbline.command.budget;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Unavailable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads what strangers sent on threads of the system's own, a few at a time, so that requests of others go on meanwhile and
 * memory suffices. A request waits a moment for its turn; when that does not come it is told to try again.
 */
@Component
public final class FileReaders {

    private static final int MOST_WAITING = 64;
    private static final long LONGEST_WAIT_MILLIS = 400;
    /** What a reading may miss its own end by, between two looks at the time. */
    private static final long GRACE_MILLIS = 200;
    /** One reading may need so much memory. */
    private static final long MEMORY = 256L * 1024 * 1024;

    private final Semaphore turns;

    @Autowired
    FileReaders() {
        this(atATime());
    }

    /** @param atATime how many read at most */
    FileReaders(int atATime) {
        turns = new Semaphore(atATime, true);
    }

    /** Half the cores, unless the memory is for fewer. */
    private static int atATime() {
        Runtime machine = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(machine.availableProcessors() / 2, machine.maxMemory() / MEMORY));
    }

    /**
     * Reads within a budget of its own.
     *
     * @throws OverBudget when that does not suffice
     * @throws Unavailable when too much is being read already
     */
    public <T> T read(Function<Budget, T> reading) {
        takeTurn();
        FutureTask<T> task = new FutureTask<>(() -> readInTurn(reading));
        Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(Budget.LONGEST.toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new OverBudget("time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.busyReading();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private <T> T readInTurn(Function<Budget, T> reading) {
        try {
            return reading.apply(Budget.ofOneFile());
        } catch (StackOverflowError e) {
            throw new OverBudget("depth");
        } catch (OutOfMemoryError e) {
            throw new OverBudget("memory");
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (turns.getQueueLength() >= MOST_WAITING
                    || !turns.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Unavailable.busyReading();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.busyReading();
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("Reading failed", cause);
    }
}
