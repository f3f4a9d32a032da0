package org.plumbline.command.budget;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that come out of what is packed, each counted. Closing it leaves what it reads from open. */
public final class MeteredBytes extends FilterInputStream {

    private final Budget budget;

    public MeteredBytes(InputStream source, Budget budget) {
        super(source);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        budget.addBytes(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        budget.addBytes(Math.max(1, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }

    /** Reads what is left, to learn that it is not too much. */
    public void drain() throws IOException {
        byte[] bytes = new byte[8192];
        while (read(bytes) >= 0) {
            // Counted by reading.
        }
    }

    @Override
    public void close() {
        // The archive goes on.
    }
}
