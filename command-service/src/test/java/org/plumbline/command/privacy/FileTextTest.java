package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.privacy.PersonalData;

class FileTextTest {

    private static final String TEXT = "Child A of 10 children";

    @Test
    void a_table_of_values_is_text() {
        assertHolds((TEXT + "\n1,2").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_document_is_read_across_its_marks() throws IOException {
        assertHolds(zip("word/document.xml", "<w:p><w:r><w:t>Chi</w:t></w:r><w:r><w:t>ld A</w:t></w:r></w:p>"));
    }

    @Test
    void a_pdf_is_read_by_its_text() throws IOException {
        assertHolds(pdf());
    }

    @Test
    void a_file_is_what_it_is_whatever_it_is_called() {
        assertThat(FileText.of("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileText.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).contains("");
        assertThat(FileText.of(new byte[0])).contains("");
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_not_read() throws IOException {
        assertThat(FileText.of(zip("word/document.xml", "x".repeat(65 * 1024 * 1024))))
                .isEmpty();
    }

    private static void assertHolds(byte[] file) {
        assertThat(FileText.of(file).map(Signs::in))
                .hasValueSatisfying(found -> assertThat(found).contains(PersonalData.CHILD_BY_LETTER));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(TEXT);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
