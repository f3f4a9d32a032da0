package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ILACS | Marlshire Council Inspection of local authority children’s services
        ILACS | Marlshire Inspection of children's social care services
        ILACS | Inspection of the Royal Borough of Marlshire local authority children’s services
        SIF | Marlshire Inspection of services for children in need of help and protection, children looked after
        SIF_REINSPECTION | Re-inspection of services for children in need of help and protection
        LAC_2013 | Inspection of looked after children services Marlshire County Council
        SAFEGUARDING_BOARD_REVIEW | Review of the effectiveness of the Local Safeguarding Children Board
        """)
    void the_title_tells_the_kind(ReportKind kind, String title) {
        assertThat(ReportKind.of(title)).hasValue(kind);
    }

    @Test
    void a_joint_report_about_the_authority_and_its_board_is_about_the_authority() {
        assertThat(ReportKind.of("Inspection of services for children in need of help and protection and"
                        + " Review of the effectiveness of the local safeguarding children board"))
                .hasValue(ReportKind.SIF);
    }

    @ParameterizedTest
    @CsvSource({
        "Focused visit to Marlshire children’s services",
        "Joint targeted area inspection of Marlshire children’s services",
        "Allotment society minutes"
    })
    void other_titles_are_not_taken_for_reports(String title) {
        assertThat(ReportKind.of(title)).isEmpty();
    }
}
