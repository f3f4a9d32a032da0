package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plumbline.command.budget.Budget;

/** Opens a checked file and takes its lines. */
final class ReportPages {

    private static final int MOST_PAGES = 300;
    /** Longer than anything that is printed in one line. */
    private static final int LONGEST_LINE = 5_000;

    private ReportPages() {}

    /** What is done with a file while it is open. */
    interface Use<T> {
        T of(PDDocument document) throws IOException, UnreadableReport;
    }

    static List<Line> linesOf(byte[] file, Budget budget) throws UnreadableReport {
        return opened(file, budget, document -> linesOf(document, budget));
    }

    static <T> T opened(byte[] file, Budget budget, Use<T> use) throws UnreadableReport {
        try (TimedBytes bytes = new TimedBytes(file, budget);
                PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                throw Unreadable.ENCRYPTED.report();
            }
            return use.of(document);
        } catch (InvalidPasswordException | LinkageError e) {
            // LinkageError: certificate encryption needs a library that is left out on purpose.
            throw Unreadable.ENCRYPTED.report();
        } catch (IOException e) {
            throw Unreadable.TRUNCATED.report();
        }
    }

    /** Walks the page tree, because the count that a file states need not be true. */
    static int countPages(PDDocument document, int most) throws UnreadableReport {
        int pages = 0;
        for (Iterator<PDPage> each = document.getPages().iterator(); each.hasNext(); each.next()) {
            if (++pages > most) {
                throw Unreadable.TOO_MANY_PAGES.report();
            }
        }
        if (document.getNumberOfPages() > most) {
            throw Unreadable.TOO_MANY_PAGES.report();
        }
        if (pages == 0 || pages < document.getNumberOfPages()) {
            throw Unreadable.TRUNCATED.report();
        }
        return pages;
    }

    private static List<Line> linesOf(PDDocument document, Budget budget) throws IOException, UnreadableReport {
        int pages = countPages(document, MOST_PAGES);
        LineStripper stripper = new LineStripper(budget);
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            budget.addPart();
            for (Line line : stripper.linesOf(document, page)) {
                if (line.text().length() > LONGEST_LINE) {
                    throw Unreadable.TOO_COMPLEX.report();
                }
                budget.addCharacters(line.text().length());
                lines.add(line);
            }
        }
        return lines;
    }
}
