package org.plumbline.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a report on A4 pages: headings, a table, bullets, numbered paragraphs, and a running footer from page 2 on. */
final class ReportPrinter implements AutoCloseable {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont SYMBOLS = new PDType1Font(FontName.ZAPF_DINGBATS);
    private static final String SQUARE = "■";

    private static final float LEFT = 79;
    private static final float RIGHT = 516;
    private static final float GRADES = 372;
    private static final float TOP = 755;
    private static final float BOTTOM = 105;
    private static final float INDENT = 22;
    private static final float BODY = 12;
    private static final float LEADING = 1.5f;

    private final PDDocument document = new PDDocument();
    private final String title;
    private final String dates;
    private PDPageContentStream content;
    private int page;
    private float y;

    ReportPrinter(String title, String dates) throws IOException {
        this.title = title;
        this.dates = dates;
        document.getDocumentInformation().setTitle(title);
        document.setDocumentId(0L); // The same bytes each time, so that the demo's file keeps its fingerprint.
        content = newPage();
    }

    void title(String text) throws IOException {
        lines(text, BOLD, 24, LEFT, RIGHT - 60);
        y -= 14;
    }

    void strong(String text) throws IOException {
        lines(text, BOLD, BODY, LEFT, RIGHT);
        y -= 6;
    }

    void heading(String text) throws IOException {
        y -= 10;
        if (y < BOTTOM + 70) {
            turnPage();
        }
        lines(text, BOLD, 14, LEFT, RIGHT);
        y -= 6;
    }

    void paragraph(String text) throws IOException {
        lines(text, PLAIN, BODY, LEFT, RIGHT);
        y -= 8;
    }

    void bullet(String text) throws IOException {
        room(1);
        show(SQUARE, SYMBOLS, 9, LEFT);
        lines(text, PLAIN, BODY, LEFT + INDENT, RIGHT);
        y -= 5;
    }

    void numbered(int number, String text) throws IOException {
        room(2);
        show(number + ".", PLAIN, BODY, LEFT);
        lines(text, PLAIN, BODY, LEFT + INDENT + 4, RIGHT);
        y -= 8;
    }

    void note(String text) throws IOException {
        y -= 10;
        lines(text, PLAIN, 10, LEFT, RIGHT);
    }

    /** Each row's name first and then its grade, as text taken from published reports runs. */
    void table(String name, String grade, List<List<String>> rows) throws IOException {
        y -= 8;
        rule();
        show(name, BOLD, BODY, LEFT);
        show(grade, BOLD, BODY, GRADES);
        y -= BODY * LEADING;
        rule();
        for (List<String> row : rows) {
            float top = y;
            lines(row.getFirst(), PLAIN, BODY, LEFT, GRADES - 14);
            float afterName = y;
            y = top;
            lines(row.getLast(), PLAIN, BODY, GRADES, RIGHT);
            y = Math.min(y, afterName);
            rule();
        }
        y -= 14;
    }

    byte[] finished() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void lines(String text, PDFont font, float size, float left, float right) throws IOException {
        for (String line : wrapped(text, font, size, right - left)) {
            room(1);
            show(line, font, size, left);
            y -= size * LEADING;
        }
    }

    private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : List.of(text.split(" ", -1))) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void room(int lines) throws IOException {
        if (y < BOTTOM + (lines - 1) * BODY * LEADING) {
            turnPage();
        }
    }

    void turnPage() throws IOException {
        content.close();
        content = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page++;
        y = TOP;
        PDPageContentStream started = new PDPageContentStream(document, sheet);
        if (page > 1) {
            footer(started);
        }
        return started;
    }

    private void footer(PDPageContentStream started) throws IOException {
        text(started, title, PLAIN, 10, LEFT, 52);
        text(started, dates, PLAIN, 10, LEFT, 39);
        text(started, String.valueOf(page), PLAIN, 16, RIGHT - 8, 39);
    }

    private void show(String text, PDFont font, float size, float left) throws IOException {
        text(content, text, font, size, left, y);
    }

    private static void text(PDPageContentStream on, String text, PDFont font, float size, float x, float y)
            throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, y);
        on.showText(text);
        on.endText();
    }

    private void rule() throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(LEFT - 5, y + BODY);
        content.lineTo(RIGHT, y + BODY);
        content.stroke();
        y -= 4;
    }
}
