package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The file's bytes; reading them after the deadline fails, which ends even a parser caught in a loop. */
final class TimedBytes extends RandomAccessReadBuffer {

    private static final int READS_BETWEEN_CHECKS = 4096;

    private final Deadline deadline;
    private int reads;

    TimedBytes(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        return super.read(buffer, offset, length);
    }

    private void check() {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            deadline.check();
        }
    }
}
