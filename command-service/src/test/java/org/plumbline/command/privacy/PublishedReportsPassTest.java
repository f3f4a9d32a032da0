package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.plumbline.command.decision.People.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.command.reportimport.reading.ReportsFolder;
import org.plumbline.command.reportimport.reading.UnreadableReport;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;

/** What inspectors publish is about no child, so nothing of it is held back. */
@Execution(ExecutionMode.CONCURRENT)
class PublishedReportsPassTest {

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
    void what_is_read_from_a_published_report_is_taken(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            var read = ReportsFolder.read(file);
            FreeText.of(new ProposeFindings("inspection", name, read, TODAY))
                    .forEach((field, text) ->
                            assertThat(Signs.in(text)).as("%s: %s", field, text).isEmpty());
        } catch (UnreadableReport refusal) {
            assertThat(refusal.code()).isNotBlank();
        }
    }
}
