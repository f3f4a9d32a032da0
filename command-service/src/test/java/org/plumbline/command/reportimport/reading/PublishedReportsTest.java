package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.ReportProposal;

/** Every published report at hand is either read, with a word about whatever is missing, or refused. */
@Execution(ExecutionMode.CONCURRENT)
class PublishedReportsTest {

    static List<Path> reports() {
        return ReportsFolder.files("", ".pdf");
    }

    @Test
    void published_reports_are_at_hand() {
        assumeFalse(reports().isEmpty(), ReportsFolder.ABSENT);
        assertThat(reports()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("reports")
    void nothing_is_missing_in_silence(Path file) throws Exception {
        ReportProposal read;
        try {
            read = ReportsFolder.read(file);
        } catch (UnreadableReport refusal) {
            assertThat(refusal.code()).isIn("NOT_A_PDF", "SAFEGUARDING_BOARD_REVIEW");
            return;
        }
        List<String> warned = read.warnings().stream().map(ImportWarning::code).toList();
        assertThat(!read.windows().isEmpty() || warned.contains("DATES_NOT_READ"))
                .isTrue();
        assertThat(read.leadInspector() != null || warned.contains("INSPECTOR_NOT_READ"))
                .isTrue();
        assertThat(read.judgements().size() >= 4 || warned.contains("UNEXPECTED_JUDGEMENT_ROWS"))
                .isTrue();
        assertThat(read.overall() != null || warned.contains("OVERALL_NOT_READ"))
                .isTrue();
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.text()).isNotBlank().doesNotContain("\uF06E", "◼"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("reports")
    void a_proposal_keeps_the_fingerprint_of_its_file(Path file) throws Exception {
        try {
            ReportProposal read = ReportsFolder.read(file);
            assertThat(read.sourceSha256()).matches("[0-9a-f]{64}");
            assertThat(read.parserVersion()).isEqualTo(ReportReader.VERSION);
        } catch (UnreadableReport refusal) {
            assertThat(refusal.getMessage()).endsWith(".");
        }
    }
}
