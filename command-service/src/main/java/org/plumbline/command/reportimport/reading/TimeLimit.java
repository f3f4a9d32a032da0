package org.plumbline.command.reportimport.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the wait for a reading that a loop inside the PDF library keeps from noticing its deadline. */
final class TimeLimit {

    private static final Duration LONGEST = Duration.ofMillis(4700);

    private TimeLimit() {}

    /** A reading that can be refused. */
    interface Reading<T> {
        T read() throws UnreadableReport;
    }

    static <T> T apply(Reading<T> reading) throws UnreadableReport {
        FutureTask<T> task = new FutureTask<>(reading::read);
        Thread.ofPlatform().daemon().name("report-reading").start(task);
        try {
            return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Unreadable.TOO_COMPLEX.report();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreadable.TOO_COMPLEX.report();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableReport refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw Unreadable.DECOMPRESSION_BOMB.report();
            }
            throw new IllegalStateException("reading a report failed", e.getCause());
        }
    }
}
