package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.privacy.FileTextTest.look;
import static org.plumbline.command.privacy.FileTextTest.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;
import org.plumbline.command.reportimport.reading.RawPdf;
import org.plumbline.kernel.privacy.PersonalData;

/** Files made to be hard to read are read within the budget of one file, or refused as over it; nothing else happens. */
@Execution(ExecutionMode.CONCURRENT)
class BombsTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** A part in which each kind of document has its words. */
    static List<String> parts() {
        return List.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml", "content.xml");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void elements_within_elements_without_end_are_over_budget(String part) throws IOException {
        assertOverBudget(packed(part, "<a>".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void an_attribute_without_end_is_over_budget(String part) throws IOException {
        assertOverBudget(packed(part, "<a b='" + "c".repeat(2 * MEGABYTE) + "'/>"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_tag_without_end_is_over_budget(String part) throws IOException {
        assertOverBudget(packed(part, "<" + "a".repeat(5 * MEGABYTE) + "/>"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void names_without_end_are_over_budget(String part) throws IOException {
        String names = IntStream.range(0, 20_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());
        assertOverBudget(packed(part, "<a>" + names + "</a>"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void prefixes_without_end_are_over_budget(String part) throws IOException {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "<p" + i + ":a xmlns:p" + i + "='u'/>")
                .collect(Collectors.joining());
        assertOverBudget(packed(part, "<a>" + names + "</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/media/a.png", "word/document.xml", "a.bin", "mimetype"})
    void an_archive_of_zeros_is_over_budget(String part) throws IOException {
        assertOverBudget(zeros(part, 80));
    }

    @Test
    void words_that_unpack_to_more_than_can_be_read_are_over_budget() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<w>"));
            byte[] words = bytes("<p>nothing much was born on the 3 of children </p>".repeat(20_000));
            for (int i = 0; i < 70; i++) {
                zip.write(words);
            }
            zip.write(bytes("</w>"));
        }
        assertOverBudget(out.toByteArray());
    }

    @Test
    void parts_without_end_are_over_budget() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 12_000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
            }
        }
        assertOverBudget(out.toByteArray());
    }

    @Test
    void a_remark_and_text_without_end_are_read_through_in_pieces() throws IOException {
        FileText said = look(packed(
                "word/document.xml",
                "<a><!--" + "< ".repeat(MEGABYTE) + "-->" + "<![CDATA[" + "<p>".repeat(MEGABYTE) + "]]>"
                        + "b ".repeat(MEGABYTE) + "Child A</a>"));
        assertThat(said.signs()).containsExactly(PersonalData.CHILD_BY_LETTER);
    }

    @Test
    void text_of_characters_that_stand_for_eighteen_is_read() {
        assertThat(look("\ufdfa".repeat(8 * MEGABYTE).getBytes(StandardCharsets.UTF_8))
                        .signs())
                .isEmpty();
    }

    @Test
    void text_of_nothing_but_marks_is_read() {
        assertThat(look(("e" + "\u0301".repeat(4 * MEGABYTE)).getBytes(StandardCharsets.UTF_8))
                        .signs())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "a@", "born ", "child ", "- ", "0 ", "07700 90012 ", "A1 ", "\u0915\u093f", "\ud835\udfcf"})
    void text_of_what_is_nearly_a_sign_is_read(String near) {
        byte[] once = near.getBytes(StandardCharsets.UTF_8);
        byte[] file = near.repeat(2 * MEGABYTE / once.length).getBytes(StandardCharsets.UTF_8);
        assertThat(look(file).kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void a_sign_is_seen_wherever_the_text_is_cut_to_be_read() {
        String sign = "Ring +44 (0) 7700 900 123";
        for (int before = 16 * 1024 - 500; before <= 16 * 1024 + 50; before++) {
            String text = "x".repeat(before) + " " + sign + " " + "y".repeat(40_000);
            assertThat(look(text.getBytes(StandardCharsets.UTF_8)).signs())
                    .as("%s", before)
                    .containsExactlyInAnyOrder(PersonalData.ULN, PersonalData.PHONE);
        }
    }

    @Test
    void a_pdf_that_unpacks_to_too_much_is_over_budget() {
        assertOverBudget(RawPdf.onePage("/Filter /FlateDecode", RawPdf.packed(100, (byte) ' ')));
    }

    @Test
    void a_pdf_packed_again_and_again_is_over_budget() {
        byte[] nested = RawPdf.packed(100, (byte) ' ');
        for (int i = 0; i < 5; i++) {
            nested = RawPdf.packed(nested);
        }
        assertOverBudget(RawPdf.onePage("/Filter /FlateDecode", nested));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000 ", "<A>", "[", "BT ET ", "(a)Tj "})
    void a_pdf_with_a_page_drawn_without_end_is_over_budget(String operand) {
        byte[] content = RawPdf.packed(bytes(operand.repeat(5 * MEGABYTE / operand.length())));
        assertOverBudget(RawPdf.onePage("/Filter /FlateDecode", content));
    }

    @Test
    void a_pdf_of_one_value_without_end_is_over_budget() {
        assertOverBudget(new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R /X [" + "<A>".repeat(3 * MEGABYTE) + "] >>")
                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                .file());
    }

    @Test
    void a_pdf_with_a_page_tree_without_end_is_over_budget() {
        RawPdf file = new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        IntStream.range(3, 10_003).forEach(next -> file.object("<< /Type /Pages /Kids [" + next + " 0 R] /Count 1 >>"));
        assertOverBudget(file.object("<< /Type /Page >>").file());
    }

    @Test
    void every_kind_of_file_is_read_only_as_long_as_there_is_time() throws IOException {
        List<byte[]> files =
                List.of(bytes("All is well."), packed("word/document.xml", "<a/>"), RawPdf.onePage("", bytes("BT ET")));
        assertThat(files)
                .allSatisfy(file -> assertThatExceptionOfType(OverBudget.class)
                        .isThrownBy(() -> FileText.of(file, Budget.ofAtMost(Duration.ofNanos(-1)))));
    }

    private static void assertOverBudget(byte[] file) {
        assertThatExceptionOfType(OverBudget.class).isThrownBy(() -> look(file));
    }

    private static byte[] zeros(String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            if (part.endsWith(".xml")) {
                zip.write(bytes("<a>"));
            }
            byte[] filler =
                    (part.endsWith(".xml") ? " " : "\0").repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(filler);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
