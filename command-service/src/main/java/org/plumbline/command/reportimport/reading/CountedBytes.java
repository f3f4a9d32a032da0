package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.command.budget.Budget;

/** Counts the bytes that pass to another stream, and stops when there are too many. */
final class CountedBytes extends OutputStream {

    /** Far more than the largest stream of any report, which is below one megabyte. */
    static final long MOST = 24L * 1024 * 1024;

    private final OutputStream sink;
    private final Budget budget;
    private long count;

    CountedBytes(OutputStream sink, Budget budget) {
        this.sink = sink;
        this.budget = budget;
    }

    long count() {
        return count;
    }

    @Override
    public void write(int oneByte) throws IOException {
        add(1);
        sink.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        add(length);
        sink.write(bytes, offset, length);
    }

    private void add(int more) throws IOException {
        count += more;
        if (count > MOST) {
            throw new TooMany();
        }
        if ((count & 0xFFFF) < more) {
            budget.checkTime();
        }
    }

    /** More than {@link #MOST} bytes came. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
