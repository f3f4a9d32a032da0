package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;

/** What a PDF of any kind says, read with the same care as a report. */
public final class PdfText {

    private static final int MOST_PAGES = 5_000;

    private PdfText() {}

    /**
     * Reads the text of the pages, line by line, and of what stands beside them.
     *
     * @param sink where the text goes
     * @return whether no page with something on it is without text, as a picture of a page is
     * @throws UnreadableReport when the file is damaged, encrypted, made to be hard to read, or brings other files
     */
    public static boolean read(byte[] file, Budget budget, Consumer<CharSequence> sink) throws UnreadableReport {
        try {
            FileChecks.check(file, budget);
            return ReportPages.opened(file, budget, document -> read(document, budget, sink));
        } catch (OverBudget | StackOverflowError e) {
            throw Unreadable.TOO_COMPLEX.report();
        } catch (OutOfMemoryError e) {
            throw Unreadable.DECOMPRESSION_BOMB.report();
        }
    }

    private static boolean read(PDDocument document, Budget budget, Consumer<CharSequence> sink)
            throws IOException, UnreadableReport {
        Set<Integer> pagesWithText = new HashSet<>();
        int pages = ReportPages.countPages(document, MOST_PAGES);
        LineStripper stripper = new LineStripper(budget);
        for (int page = 1; page <= pages; page++) {
            budget.addPart();
            for (Line line : stripper.linesOf(document, page)) {
                sink.accept(line.text());
                sink.accept("\n");
                if (!line.text().isBlank()) {
                    pagesWithText.add(page);
                }
            }
        }
        return pagesWithText.containsAll(PdfAsides.read(document, budget, sink));
    }
}
