package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects printed lines in the order of the page's content, with where they start and how they look. */
final class LineStripper extends PDFTextStripper {

    private static final int MOST_LETTERS_ON_A_PAGE = 100_000;

    private final Deadline deadline;
    private final List<Line> lines = new ArrayList<>();
    private LineLetters letters = new LineLetters();
    private int page;
    private int lettersOnPage;

    LineStripper(Deadline deadline) {
        this.deadline = deadline;
    }

    List<Line> linesOf(PDDocument document, int pageNumber) throws IOException {
        page = pageNumber;
        lettersOnPage = 0;
        lines.clear();
        setStartPage(pageNumber);
        setEndPage(pageNumber);
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++lettersOnPage > MOST_LETTERS_ON_A_PAGE) {
            throw new Deadline.Passed();
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
