package org.plumbline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.reportimport.reading.ReportReader;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;

class MarlshireReportTest {

    @Test
    void the_invented_report_is_read_without_a_doubt() throws Exception {
        ReportProposal read = ReportReader.read(MarlshireReport.pdf(), "89999-marlshire.pdf", Budget.ofOneFile());
        assertThat(read.warnings()).isEmpty();
        assertThat(read.framework()).isEqualTo("ILACS");
        assertThat(read.authority()).isEqualTo("Marlshire");
        assertThat(read.urn()).isEqualTo("89999");
        assertThat(read.leadInspector()).isEqualTo("Quillon Featherby");
        assertThat(read.windows()).containsExactly(new Window(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 26)));
        assertThat(read.judgements()).hasSize(5);
        assertThat(read.overall()).isEqualTo(Grade.INADEQUATE);
    }

    @Test
    void its_seven_areas_for_improvement_are_read_word_for_word() throws Exception {
        ReportProposal read = ReportReader.read(MarlshireReport.pdf(), "89999-marlshire.pdf", Budget.ofOneFile());
        assertThat(read.findings())
                .hasSize(7)
                .extracting(ProposedFinding::text)
                .containsExactlyElementsOf(MarlshireText.AREAS_FOR_IMPROVEMENT);
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT));
    }
}
