package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;

/** Collects printed lines in the order of the page's content, with where they start and how they look. */
final class LineStripper extends PDFTextStripper {

    private static final int MOST_LETTERS_ON_A_PAGE = 100_000;

    /** More than three times the largest of any report; the library keeps each operand as an object. */
    private static final long LONGEST_CONTENT = 4L * 1024 * 1024;

    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private LineLetters letters = new LineLetters();
    private int page;
    private int lettersOnPage;

    LineStripper(Budget budget) {
        this.budget = budget;
    }

    List<Line> linesOf(PDDocument document, int pageNumber) throws IOException {
        page = pageNumber;
        lettersOnPage = 0;
        lines.clear();
        check(document.getPage(pageNumber - 1));
        setStartPage(pageNumber);
        setEndPage(pageNumber);
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        check(form);
        super.showForm(form);
    }

    /** What is drawn is unpacked once before, as the library would keep all of it. */
    private void check(PDContentStream drawn) throws IOException {
        try (InputStream content = drawn.getContents()) {
            byte[] piece = new byte[8192];
            long size = 0;
            for (int read = content == null ? -1 : content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                budget.checkTime();
                if (size > LONGEST_CONTENT) {
                    throw new OverBudget("content");
                }
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++lettersOnPage > MOST_LETTERS_ON_A_PAGE) {
            throw new OverBudget("letters");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        letters.add(string, positions);
    }

    @Override
    protected void writeWordSeparator() {
        letters.addSpace();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        lines.add(letters.line(page));
        letters = new LineLetters();
    }
}
