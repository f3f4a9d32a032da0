package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;

/**
 * The file's bytes; reading them over time fails, which ends even a parser caught in a loop. Byte by byte the library reads
 * what it keeps as objects, twenty times as large: that is bounded too. Streams it reads in blocks.
 */
final class TimedBytes extends RandomAccessReadBuffer {

    private static final int READS_BETWEEN_CHECKS = 4096;
    private static final int MOST_SINGLE_READS = 8 * 1024 * 1024;

    private final Budget budget;
    private int reads;
    private int singleReads;

    TimedBytes(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        check();
        if (++singleReads > MOST_SINGLE_READS) {
            throw new OverBudget("structure");
        }
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        return super.read(buffer, offset, length);
    }

    private void check() {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            budget.checkTime();
        }
    }
}
