package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.privacy.PersonalData.CHILD_BY_LETTER;
import static org.plumbline.kernel.privacy.PersonalData.EMAIL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.budget.Budget;
import org.plumbline.kernel.privacy.PersonalData;

class FileTextTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1};

    @Test
    void a_table_of_values_is_text() {
        FileText said = look("Child A of 10 children\n1,2".getBytes(StandardCharsets.UTF_8));
        assertThat(said.kind()).isEqualTo(FileKind.TEXT);
        assertThat(said.whole()).isTrue();
        assertHolds(said, CHILD_BY_LETTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHILD_BY_LETTER | <w:p><w:r><w:t>Chi</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ld A</w:t></w:r></w:p>
            CHILD_BY_LETTER | <w:p><w:r><w:t>child</w:t><w:tab/><w:t>A was seen</w:t></w:r></w:p>
            CHILD_BY_LETTER | <w:p><w:r><w:t>child</w:t><w:br/><w:t>A was seen</w:t></w:r></w:p>
            CHILD_BY_LETTER | <w:p><w:r><w:t>child&#160;&#x41; was seen</w:t></w:r></w:p>
            CHILD_BY_LETTER | <w:p><w:drawing><wp:docPr id="1" descr="Photo of child A at home"/></w:drawing></w:p>
            CHILD_BY_LETTER | <w:p><w:r><w:delText>child A was seen</w:delText></w:r></w:p>
            NHS_NUMBER      | <w:p><w:r><w:t>943</w:t><w:noBreakHyphen/><w:t>476</w:t><w:noBreakHyphen/><w:t>5919</w:t></w:r></w:p>
            EMAIL           | <w:p><w:r><w:instrText>HYPERLINK "mailto:jo@council.example"</w:instrText></w:r></w:p>
            """)
    void a_document_is_read_across_its_marks(PersonalData kind, String paragraph) throws IOException {
        FileText said =
                look(word("word/document.xml", "<w:document xmlns:w='w' xmlns:wp='p'>" + paragraph + "</w:document>"));
        assertThat(said.kind()).isEqualTo(FileKind.WORD);
        assertHolds(said, kind);
    }

    @Test
    void what_stands_in_two_cells_is_two_words() throws IOException {
        FileText said = look(packed(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<sheetData><row><c><v>943</v></c><c><v>476</v></c><c><v>5919</v></c></row></sheetData>"));
        assertThat(said.kind()).isEqualTo(FileKind.SHEET);
        assertThat(said.signs()).isEmpty();
        assertHolds(
                look(packed(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Name</t></si><si><t>DOB</t></si></sst>")),
                PersonalData.DATE_OF_BIRTH);
    }

    @Test
    void links_and_notes_and_names_of_members_are_read_too() throws IOException {
        assertHolds(
                look(word(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Target='mailto:jo@council.example'/></Relationships>")),
                EMAIL);
        assertHolds(
                look(word("word/comments.xml", "<w:comments xmlns:w='w'><w:t>child A</w:t></w:comments>")),
                CHILD_BY_LETTER);
        assertHolds(look(word("word/media/Child_A.png", "x")), CHILD_BY_LETTER);
    }

    @Test
    void an_open_document_is_read_by_its_text() throws IOException {
        FileText said = look(packed(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<text:p xmlns:text='t'>child<text:s/>A</text:p>"));
        assertThat(said.kind()).isEqualTo(FileKind.OPEN_TEXT);
        assertHolds(said, CHILD_BY_LETTER);
    }

    @Test
    void a_picture_in_a_document_is_not_looked_through() throws IOException {
        assertThat(look(word("word/media/image1.png", "x")).whole()).isFalse();
        assertThat(look(word("docProps/thumbnail.jpeg", "x")).whole()).isTrue();
        assertThat(look(word("docProps/app.xml", "<p/>")).whole()).isTrue();
        assertThat(look(PNG)).isEqualTo(new FileText(FileKind.PNG, Set.of(), false));
        assertThat(look(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo(new FileText(FileKind.JPEG, Set.of(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/embeddings/oleObject1.bin", "word/embeddings/list.xlsx", "word/vbaProject.bin", "list.csv"
            })
    void a_document_with_something_unknown_in_it_is_not_read(String name) throws IOException {
        assertThat(look(word(name, "x"))).isEqualTo(new FileText(FileKind.WORD, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<!DOCTYPE a [<!ENTITY b 'child A'>]><a>&b;</a>", "no marks"})
    void a_document_that_is_not_well_formed_or_defines_words_of_its_own_is_not_read(String xml) throws IOException {
        assertThat(look(word("word/comments.xml", xml)).signs()).isNull();
    }

    @Test
    void what_a_printer_or_a_font_needs_is_nobodys_words() throws IOException {
        assertThat(look(packed("xl/workbook.xml", "<workbook/>", "xl/printerSettings/printerSettings1.bin", "\0"))
                        .signs())
                .isNotNull();
    }

    @Test
    void a_file_of_another_kind_says_nothing_and_is_nothing_that_is_taken() throws IOException {
        FileText nothing = new FileText(null, Set.of(), true);
        assertThat(look(new byte[] {'M', 'Z', 0, 1})).isEqualTo(nothing);
        assertThat(look(new byte[] {(byte) 0xe9})).isEqualTo(nothing);
        assertThat(look(packed("a.class", "x")).kind()).isNull();
        assertThat(look(new byte[0])).isEqualTo(new FileText(FileKind.TEXT, Set.of(), true));
    }

    @Test
    void an_archive_with_more_in_it_than_was_read_is_not_read() throws IOException {
        byte[] file = word("docProps/app.xml", "<p/>");
        file[file.length - 12]++;
        assertThat(look(file).signs()).isNull();
    }

    static FileText look(byte[] file) {
        return FileText.of(file, Budget.ofOneFile());
    }

    static void assertHolds(FileText said, PersonalData kind) {
        assertThat(said.signs()).contains(kind);
    }

    static byte[] word(String name, String content) throws IOException {
        return name.equals("word/document.xml")
                ? packed(name, content)
                : packed("word/document.xml", "<w:document xmlns:w='w'/>", name, content);
    }

    static byte[] packed(String... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry(members[i]));
                zip.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
