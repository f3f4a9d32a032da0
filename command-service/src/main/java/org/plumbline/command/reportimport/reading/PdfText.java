package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF of any kind says, read with the same care as a report. */
public final class PdfText {

    private static final Duration LONGEST = Duration.ofSeconds(4);

    private PdfText() {}

    /**
     * @param text of the pages, line by line, and of what stands beside them
     * @param onEveryPage whether no page with something on it is without text, as a picture of a page is
     */
    public record Said(String text, boolean onEveryPage) {}

    /**
     * Reads the text.
     *
     * @throws UnreadableReport when the file is damaged, encrypted, made to be hard to read, or brings other files
     */
    public static Said of(byte[] file) throws UnreadableReport {
        SystemFonts.find();
        return TimeLimit.apply(() -> readWithin(Deadline.in(LONGEST), file));
    }

    private static Said readWithin(Deadline deadline, byte[] file) throws UnreadableReport {
        try {
            FileChecks.check(file, deadline);
            return ReportPages.opened(file, deadline, document -> said(document, deadline));
        } catch (Deadline.Passed | StackOverflowError e) {
            throw Unreadable.TOO_COMPLEX.report();
        } catch (OutOfMemoryError e) {
            throw Unreadable.DECOMPRESSION_BOMB.report();
        }
    }

    private static Said said(PDDocument document, Deadline deadline) throws IOException, UnreadableReport {
        List<Line> lines = ReportPages.linesOf(document, deadline);
        PdfAsides asides = PdfAsides.of(document, deadline);
        Set<Integer> pagesWithText = lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(Line::page)
                .collect(Collectors.toSet());
        return new Said(
                lines.stream().map(Line::text).collect(Collectors.joining("\n")) + "\n" + asides.text(),
                pagesWithText.containsAll(asides.pagesWithContent()));
    }
}
