package org.plumbline.command.reportimport.reading;

import java.time.Duration;
import java.util.stream.Collectors;

/** What a PDF of any kind says, read with the same care as a report. */
public final class PdfText {

    private static final Duration LONGEST = Duration.ofSeconds(4);

    private PdfText() {}

    /**
     * Reads the text, line by line; empty when there are only pictures.
     *
     * @throws UnreadableReport when the file is damaged, encrypted or made to be hard to read
     */
    public static String of(byte[] file) throws UnreadableReport {
        SystemFonts.find();
        return TimeLimit.apply(() -> readWithin(Deadline.in(LONGEST), file));
    }

    private static String readWithin(Deadline deadline, byte[] file) throws UnreadableReport {
        try {
            FileChecks.check(file, deadline);
            return ReportPages.linesOf(file, deadline).stream().map(Line::text).collect(Collectors.joining("\n"));
        } catch (Deadline.Passed | StackOverflowError e) {
            throw Unreadable.TOO_COMPLEX.report();
        } catch (OutOfMemoryError e) {
            throw Unreadable.DECOMPRESSION_BOMB.report();
        }
    }
}
