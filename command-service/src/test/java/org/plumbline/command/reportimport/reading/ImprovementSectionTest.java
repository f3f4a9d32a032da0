package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.inspection.ImportWarning;

class ImprovementSectionTest {

    private static final String NEXT = "B+|The experiences and progress of children who need help";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What needs to improve?",
                "What needs to improve",
                "What needs to improve:",
                "What needs to improve?1"
            })
    void a_footnote_marker_glued_to_the_heading_is_not_part_of_it(String heading) {
        assertThat(texts("B+|" + heading, "◼ The speed of the kettle.", NEXT))
                .containsExactly("The speed of the kettle.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uF06E ", "\uF0B7", "◼ ", "• ", "▪", "- ", "– ", "\u0336 ", "o "})
    void whatever_mark_comes_first_is_the_mark_of_items(String mark) {
        assertThat(texts(
                        "B+|What needs to improve?",
                        mark + "The speed",
                        ">of the kettle.",
                        mark + "The roundness of the table.",
                        NEXT))
                .containsExactly("The speed of the kettle.", "The roundness of the table.");
    }

    @Test
    void a_list_inside_an_item_is_one_item_with_sub_points() {
        assertThat(texts(
                        "B+|What needs to improve?",
                        "◼ The oversight of:",
                        ">− kettles and",
                        ">>their lids",
                        ">− tables.",
                        "◼ The roundness of the table.",
                        NEXT))
                .containsExactly(
                        "The oversight of:\n- kettles and their lids\n- tables.", "The roundness of the table.");
    }

    @Test
    void a_dash_at_the_start_of_a_line_can_be_just_a_dash() {
        assertThat(texts("B+|What needs to improve?", "◼ The kettle,", ">- old as it is.", NEXT))
                .containsExactly("The kettle, - old as it is.");
    }

    @Test
    void items_in_lower_case_without_full_stops_are_items() {
        assertThat(texts("B+|What needs to improve:", "\uF06E the kettle", "\uF06E the table.", NEXT))
                .containsExactly("the kettle", "the table.");
    }

    @Test
    void prose_under_the_heading_is_no_item_and_is_reported() {
        Findings findings = findings("B+|What needs to improve?", "There is very little to say.", NEXT);
        assertThat(findings.items()).isEmpty();
        assertThat(codes(findings)).containsExactly("HEADING_WITHOUT_ITEMS");
    }

    @Test
    void a_paragraph_below_the_list_is_not_glued_to_its_last_item() {
        Findings findings = findings(
                "B+|What needs to improve?", "◼ The speed of the kettle.", "Visitors were asked about tea.", NEXT);
        assertThat(findings.items()).extracting(Item::text).containsExactly("The speed of the kettle.");
        assertThat(codes(findings)).containsExactly("TEXT_OUTSIDE_ITEMS");
    }

    @Test
    void a_section_heading_in_plain_type_still_ends_the_list() {
        assertThat(texts(
                        "What needs to improve?",
                        "◼ The speed of the kettle.",
                        "Experiences and progress of children in care",
                        "1. Tea is served."))
                .containsExactly("The speed of the kettle.");
    }

    @Test
    void a_report_without_the_section_has_no_items() {
        Findings findings = findings("Everything is as it should be.", NEXT);
        assertThat(findings.headingFound()).isFalse();
        assertThat(findings.items()).isEmpty();
    }

    private static Findings findings(String... lines) {
        return ImprovementSection.findings(Lines.of(lines));
    }

    private static List<String> texts(String... lines) {
        Findings findings = findings(lines);
        assertThat(findings.warnings()).isEmpty();
        return findings.items().stream().map(Item::text).toList();
    }

    private static List<String> codes(Findings findings) {
        return findings.warnings().stream().map(ImportWarning::code).toList();
    }
}
