package org.plumbline.command.reportimport.reading;

import java.nio.charset.StandardCharsets;
import org.plumbline.command.budget.Budget;
import org.plumbline.kernel.command.Uploads;

/** What can be told from the bytes before a PDF library touches them. */
final class FileChecks {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 4096;

    private FileChecks() {}

    static void check(byte[] file, Budget budget) throws UnreadableReport {
        if (file.length == 0) {
            throw Unreadable.EMPTY.report();
        }
        if (file.length > Uploads.LARGEST) {
            throw Unreadable.TOO_LARGE.report();
        }
        if (Bytes.indexOf(file, START, 0) != 0) {
            throw Unreadable.NOT_A_PDF.report();
        }
        // The library mends a file that is cut off, and then says nothing of the pages that are gone.
        if (Bytes.indexOf(file, END, Math.max(0, file.length - TAIL)) < 0) {
            throw Unreadable.TRUNCATED.report();
        }
        PackedStreams.check(file, budget);
    }
}
