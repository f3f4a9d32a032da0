package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.privacy.FileTextTest.assertHolds;
import static org.plumbline.kernel.privacy.PersonalData.CHILD_BY_LETTER;
import static org.plumbline.kernel.privacy.PersonalData.EMAIL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** A PDF says more than what is printed on its pages. */
class PdfFileTest {

    @FunctionalInterface
    private interface Adding {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    @Test
    void a_pdf_is_read_by_its_text() throws IOException {
        FileText said = FileTextTest.look(pdf((document, page) -> write(document, page, "Child A of 10 children")));
        assertThat(said.kind()).isEqualTo(FileKind.PDF);
        assertThat(said.whole()).isTrue();
        assertHolds(said, CHILD_BY_LETTER);
    }

    @Test
    void what_it_says_of_itself_is_read() throws IOException {
        assertHolds(
                FileTextTest.look(pdf(
                        (document, page) -> document.getDocumentInformation().setTitle("Case of child A"))),
                CHILD_BY_LETTER);
        assertHolds(
                FileTextTest.look(pdf((document, page) ->
                        document.getDocumentInformation().setCustomMetadataValue("Sent", "jo@council.example"))),
                EMAIL);
    }

    @Test
    void its_packet_of_metadata_is_read_apart_from_numbers_and_dates_of_the_file() throws IOException {
        assertHolds(FileTextTest.look(pdf((document, page) -> describe(document, """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>
                <rdf:li xml:lang="en">Case of child A</rdf:li></rdf:Alt></dc:description>
                </rdf:Description></rdf:RDF></x:xmpmeta>"""))), CHILD_BY_LETTER);
        assertHolds(FileTextTest.look(pdf((document, page) -> describe(document, """
                                <d xmlns:p='urn:p' xmlns:m='http://ns.adobe.com/xap/1.0/mm/'
                                   p:Keywords='jo@council.example' m:DocumentID='9434765919'/>"""))), EMAIL);
        assertHolds(
                FileTextTest.look(pdf((document, page) ->
                        describe(document, "<d xmlns:p='urn:p'><p:PupilId>jo&#64;council.example</p:PupilId></d>"))),
                EMAIL);
        assertHolds(
                FileTextTest.look(
                        pdf((document, page) -> describe(document, "<d p:Keywords='jo@council.example' <broken"))),
                EMAIL);
        assertHolds(
                FileTextTest.look(pdf((document, page) -> describe(document, "<title>Case of child A <broken"))),
                CHILD_BY_LETTER);
    }

    @Test
    void notes_links_and_form_fields_are_read() throws IOException {
        assertHolds(FileTextTest.look(pdf(PdfFileTest::note)), CHILD_BY_LETTER);
        assertHolds(FileTextTest.look(pdf(PdfFileTest::link)), EMAIL);
        assertHolds(FileTextTest.look(pdf(PdfFileTest::field)), CHILD_BY_LETTER);
    }

    @Test
    void a_file_within_it_is_not_read_and_so_nor_is_it() throws IOException {
        assertThat(FileTextTest.look(pdf(PdfFileTest::attach))).isEqualTo(new FileText(FileKind.PDF, null, false));
    }

    @Test
    void a_page_that_something_is_drawn_on_without_text_is_not_looked_through() throws IOException {
        FileText said = FileTextTest.look(pdf((document, page) -> {
            write(document, page, "All is well");
            PDPage drawn = new PDPage();
            document.addPage(drawn);
            draw(document, drawn);
        }));
        assertThat(said.whole()).isFalse();
        assertThat(FileTextTest.look(pdf((document, page) -> write(document, page, "All is well")))
                        .whole())
                .isTrue();
        assertThat(FileTextTest.look(pdf((document, page) -> {
                            write(document, page, "All is well");
                            document.addPage(new PDPage());
                        }))
                        .whole())
                .isTrue();
    }

    @Test
    void a_broken_pdf_is_one_that_cannot_be_read() {
        assertThat(FileTextTest.look("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText(FileKind.PDF, null, false));
    }

    private static byte[] pdf(Adding adding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            adding.to(document, page);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static void draw(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.addRect(10, 10, 100, 100);
            content.fill();
        }
    }

    private static void describe(PDDocument document, String packet) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static void note(PDDocument document, PDPage page) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        note.setContents("Ask about child A");
        page.getAnnotations().add(note);
    }

    private static void link(PDDocument document, PDPage page) throws IOException {
        PDActionURI address = new PDActionURI();
        address.setURI("mailto:jo@council.example");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 20, 20));
        link.setAction(address);
        page.getAnnotations().add(link);
    }

    private static void field(PDDocument document, PDPage page) {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("who");
        field.getCOSObject().setString("V", "child A");
        form.getFields().add(field);
    }

    private static void attach(PDDocument document, PDPage page) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1}));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("list.csv");
        file.setEmbeddedFile(content);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("list", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
