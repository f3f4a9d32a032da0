package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a checked file and takes its lines. */
final class ReportPages {

    private static final int MOST_PAGES = 300;

    private ReportPages() {}

    /** What is done with a file while it is open. */
    interface Use<T> {
        T of(PDDocument document) throws IOException, UnreadableReport;
    }

    static List<Line> linesOf(byte[] file, Deadline deadline) throws UnreadableReport {
        return opened(file, deadline, document -> linesOf(document, deadline));
    }

    static <T> T opened(byte[] file, Deadline deadline, Use<T> use) throws UnreadableReport {
        try (TimedBytes bytes = new TimedBytes(file, deadline);
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
    private static int countPages(PDDocument document) throws UnreadableReport {
        int pages = 0;
        for (Iterator<PDPage> each = document.getPages().iterator(); each.hasNext(); each.next()) {
            if (++pages > MOST_PAGES) {
                throw Unreadable.TOO_MANY_PAGES.report();
            }
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Unreadable.TOO_MANY_PAGES.report();
        }
        if (pages == 0 || pages < document.getNumberOfPages()) {
            throw Unreadable.TRUNCATED.report();
        }
        return pages;
    }

    static List<Line> linesOf(PDDocument document, Deadline deadline) throws IOException, UnreadableReport {
        int pages = countPages(document);
        LineStripper stripper = new LineStripper(deadline);
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            deadline.check();
            lines.addAll(stripper.linesOf(document, page));
        }
        return lines;
    }
}
