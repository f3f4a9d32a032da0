package org.plumbline.command.reportimport.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.plumbline.command.budget.OverBudget;

/** XML in which no tag is longer than a parser can be asked to keep: within a tag no other begins. */
final class OneTagAtATime extends FilterInputStream {

    private static final int LONGEST = 4 * 1024 * 1024;

    private int sinceTag;

    OneTagAtATime(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        see((byte) read);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = 0; i < read; i++) {
            see(bytes[offset + i]);
        }
        return read;
    }

    private void see(byte next) {
        sinceTag = next == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST) {
            throw new OverBudget("tag");
        }
    }
}
