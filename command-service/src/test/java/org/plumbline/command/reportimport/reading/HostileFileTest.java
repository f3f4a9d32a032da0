package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.budget.Budget;

/** Files that are no report, or are made to hurt: each is refused with its reason, and none brings the reader down. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFileTest {

    /** 300 megabytes of spaces, packed. */
    private static final byte[] MUCH = RawPdf.packed(300, (byte) ' ');

    private static final byte[] REPORT = PrintedPdf.of(PrintedPdf.REPORT);

    @Test
    void the_plain_report_these_files_are_made_from_is_read() throws Exception {
        assertThat(ReportReader.read(REPORT, "", Budget.ofOneFile()).findings()).hasSize(2);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusalOf(new byte[0])).isEqualTo("EMPTY");
    }

    @Test
    void a_web_page_saved_as_a_pdf_is_refused() {
        assertThat(refusalOf(RawPdf.bytes("<!DOCTYPE html><html><title>Page not found</title></html>")))
                .isEqualTo("NOT_A_PDF");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60, 90, 98})
    void a_file_that_is_cut_off_is_refused(int percent) {
        assertThat(refusalOf(Arrays.copyOf(REPORT, REPORT.length * percent / 100)))
                .isEqualTo("TRUNCATED");
    }

    @Test
    void a_file_with_a_damaged_page_is_refused() {
        byte[] damaged = REPORT.clone();
        int data = Bytes.indexOf(damaged, "stream".getBytes(StandardCharsets.US_ASCII), 0) + 60;
        Arrays.fill(damaged, data, data + 20, (byte) 0x5A);
        assertThat(refusalOf(damaged)).isEqualTo("TRUNCATED");
    }

    @Test
    void a_file_that_asks_for_a_password_is_refused() {
        assertThat(refusalOf(PrintedPdf.protectedBy("secret", true))).isEqualTo("ENCRYPTED");
    }

    @Test
    void a_file_whose_text_may_not_be_taken_is_refused() {
        assertThat(refusalOf(PrintedPdf.protectedBy("", false))).isEqualTo("ENCRYPTED");
    }

    @Test
    void a_protected_file_that_opens_without_a_password_is_read() throws Exception {
        assertThat(ReportReader.read(PrintedPdf.protectedBy("", true), "", Budget.ofOneFile())
                        .findings())
                .hasSize(2);
    }

    @Test
    void a_file_over_25_megabytes_is_refused() {
        assertThat(refusalOf(Arrays.copyOf(REPORT, 26 * 1024 * 1024))).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_file_of_5000_pages_is_refused() {
        assertThat(refusalOf(PrintedPdf.blank(5000))).isEqualTo("TOO_MANY_PAGES");
    }

    @Test
    void a_page_count_that_is_not_true_does_not_mislead() {
        byte[] lies = RawPdf.bytes(new String(RawPdf.onePage("", RawPdf.bytes("q Q")), StandardCharsets.ISO_8859_1)
                .replace("/Count 1", "/Count 9"));
        assertThat(refusalOf(lies)).isEqualTo("TRUNCATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter /FlateDecode", "/Filter [/Fl]", "/Filter /Fl#61teDecode", ""})
    void a_stream_that_unpacks_to_hundreds_of_megabytes_is_refused(String filter) {
        assertThat(refusalOf(RawPdf.onePage(filter, MUCH))).isEqualTo("DECOMPRESSION_BOMB");
    }

    @Test
    void a_stream_packed_twice_is_refused() {
        byte[] twice = RawPdf.packed(MUCH);
        assertThat(refusalOf(RawPdf.onePage("/Filter [/FlateDecode /FlateDecode]", twice)))
                .isEqualTo("DECOMPRESSION_BOMB");
    }

    @Test
    void a_stream_of_repeated_bytes_is_refused() {
        byte[] runs = new byte[2 * 1024 * 1024];
        Arrays.fill(runs, (byte) 0x81);
        assertThat(refusalOf(RawPdf.onePage("/Filter [/FlateDecode /RunLengthDecode]", RawPdf.packed(runs))))
                .isEqualTo("DECOMPRESSION_BOMB");
    }

    @Test
    void many_streams_that_are_large_together_are_refused() {
        RawPdf file =
                new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>").object("<< /Type /Pages /Kids [] /Count 0 >>");
        byte[] tenMegabytes = RawPdf.packed(10, (byte) ' ');
        IntStream.range(0, 12).forEach(i -> file.stream("/Filter /FlateDecode", tenMegabytes));
        assertThat(refusalOf(file.file())).isEqualTo("DECOMPRESSION_BOMB");
    }

    @Test
    void a_page_of_pictures_is_refused() {
        assertThat(refusalOf(PrintedPdf.blank(3))).isEqualTo("NO_TEXT");
    }

    @Test
    void another_document_is_refused() {
        assertThat(refusalOf(PrintedPdf.of(IntStream.range(0, 20)
                        .mapToObj(i -> "Minutes of the allotment society, item " + i)
                        .toList())))
                .isEqualTo("NOT_AN_INSPECTION_REPORT");
    }

    @Test
    void a_letter_about_a_monitoring_visit_is_refused() {
        List<String> letter = List.of(
                "Monitoring visit to Marlshire children's services",
                "This letter summarises the findings of the monitoring visit to Marlshire children's services",
                "on 4 and 5 June 2025. It was the first visit since the inspection of children's services",
                "in January 2024, when services were judged to be inadequate. Progress has been made in some",
                "respects, and inspectors will come again in the autumn to look at the other ones.");
        assertThat(refusalOf(PrintedPdf.of(letter))).isEqualTo("NOT_AN_INSPECTION_REPORT");
    }

    @Test
    void a_review_of_a_safeguarding_board_alone_is_refused_by_its_own_name() {
        List<String> review = List.of(
                "Marlshire Safeguarding Children Board",
                "Review of the effectiveness of the Local Safeguarding Children Board",
                "Inspection date: 15 June 2015 to 17 June 2015",
                "Report published: 3 August 2015",
                "The Local Safeguarding Children Board requires improvement",
                "The arrangements in place to evaluate what is done by partners require improvement.");
        assertThat(refusalOf(PrintedPdf.of(review))).isEqualTo("SAFEGUARDING_BOARD_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A "})
    void brackets_nested_without_end_do_not_exhaust_the_stack(String bracket) {
        byte[] nested = new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R /X " + bracket.repeat(500_000) + " >>")
                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                .file();
        assertThat(refusalOf(nested)).isIn("TRUNCATED", "TOO_COMPLEX");
    }

    @Test
    void a_page_tree_nested_without_end_does_not_exhaust_the_stack() {
        RawPdf file = new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        IntStream.range(3, 20_003).forEach(next -> file.object("<< /Type /Pages /Kids [" + next + " 0 R] /Count 1 >>"));
        assertThat(refusalOf(file.object("<< /Type /Page >>").file())).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void drawings_that_draw_each_other_without_end_are_given_up() {
        RawPdf file = new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /XObject << /X 5 0 R >> >> >>")
                        .stream("", RawPdf.bytes("/X Do"));
        IntStream.range(6, 40)
                .forEach(next -> file.stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + next
                                + " 0 R >> >>",
                        RawPdf.bytes("/X Do /X Do")));
        assertThat(refusalOf(file.file())).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void every_refusal_is_a_sentence() {
        assertThat(Unreadable.values()).allSatisfy(reason -> {
            assertThat(reason.report().code()).isEqualTo(reason.name());
            assertThat(reason.report()).hasMessageEndingWith(".");
        });
    }

    private static String refusalOf(byte[] file) {
        return catchThrowableOfType(UnreadableReport.class, () -> ReportReader.read(file, "", Budget.ofOneFile()))
                .code();
    }
}
