package org.plumbline.app.every;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** How often whoever answers requests goes to the database and back: what the driver says each time it waits for an answer. */
final class RoundTrips extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger count = new AtomicInteger();

    /** @param answer what was answered, after that many round trips */
    record Counted<T>(T answer, int trips) {}

    static <T> Counted<T> of(Supplier<T> request) {
        RoundTrips trips = new RoundTrips();
        Level before = DRIVER.getLevel();
        boolean toParents = DRIVER.getUseParentHandlers();
        trips.setLevel(Level.ALL);
        DRIVER.addHandler(trips);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            T answer = request.get();
            return new Counted<>(answer, trips.count.get());
        } finally {
            DRIVER.setLevel(before);
            DRIVER.setUseParentHandlers(toParents);
            DRIVER.removeHandler(trips);
        }
    }

    @Override
    public void publish(LogRecord said) {
        String thread = Thread.currentThread().getName();
        if (said.getMessage().contains("FE=> Sync") && (thread.startsWith("http-") || thread.startsWith("tomcat-"))) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
