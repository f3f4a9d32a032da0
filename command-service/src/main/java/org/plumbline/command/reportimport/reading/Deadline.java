package org.plumbline.command.reportimport.reading;

import java.time.Duration;

/** The moment by which reading must have ended. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    void check() {
        if (System.nanoTime() - nanos > 0) {
            throw new Passed();
        }
    }

    /** Unchecked, so that it passes through a PDF parser that forgives every input error. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
