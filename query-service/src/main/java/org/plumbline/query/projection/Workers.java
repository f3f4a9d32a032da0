package org.plumbline.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that projections share. */
public record Workers(ScheduledExecutorService coordinators, ScheduledExecutorService workers)
        implements AutoCloseable {

    public static Workers of(int coordinators, int workers) {
        return new Workers(
                Executors.newScheduledThreadPool(
                        coordinators,
                        Thread.ofPlatform().daemon().name("coordinator-", 0).factory()),
                Executors.newScheduledThreadPool(
                        workers,
                        Thread.ofPlatform().daemon().name("projection-", 0).factory()));
    }

    @Override
    public void close() {
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
