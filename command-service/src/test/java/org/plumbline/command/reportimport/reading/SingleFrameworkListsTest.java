package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ImportWarning;

class SingleFrameworkListsTest {

    @Test
    void kinds_and_topics_come_from_the_headings_inside_the_list() {
        Findings findings = findings(
                "B+|What does the local authority need to improve?",
                "B|Priority and immediate action",
                "Kitchens",
                "1. Warm the kettle before the",
                ">guests arrive.",
                "B|Areas for improvement",
                "Halls",
                "2. Polish the floor.",
                "3. Mend:",
                ">\uF06E the door",
                ">\uF06E the bell.",
                "B+|The local authority’s strengths",
                "4. The garden is well kept.");
        assertThat(findings.items())
                .containsExactly(
                        item(FindingKind.PRIORITY_ACTION, 1, "Kitchens", "Warm the kettle before the guests arrive."),
                        item(FindingKind.AREA_FOR_IMPROVEMENT, 2, "Halls", "Polish the floor."),
                        item(FindingKind.AREA_FOR_IMPROVEMENT, 3, "Halls", "Mend:\n- the door\n- the bell."));
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void a_statement_that_there_are_none_is_not_an_item() {
        Findings findings = findings(
                "B+|What does the local authority need to improve?",
                "B|Priority and immediate action",
                "There are no areas for priority or immediate action.",
                "B|Areas for improvement",
                "1. Polish the floor.");
        assertThat(findings.items()).extracting(Item::text).containsExactly("Polish the floor.");
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void the_safeguarding_boards_own_list_is_left_out() {
        Findings findings = findings(
                "B+|Recommendations",
                "18. Polish the floor.",
                "B+|Summary for children and young people",
                "\uF06E The floor is dull.",
                "B+|The Local Safeguarding Children Board (LSCB)",
                "B+|Recommendations",
                "90. Meet more often.");
        assertThat(findings.items())
                .containsExactly(item(FindingKind.AREA_FOR_IMPROVEMENT, 18, null, "Polish the floor."));
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void the_contents_page_is_not_the_list() {
        Findings findings =
                findings("B|Contents", "B|Recommendations 6", "B|The Local Safeguarding Children Board (LSCB)", "B|42");
        assertThat(findings.headingFound()).isFalse();
    }

    @Test
    void a_number_at_the_start_of_a_line_is_not_always_that_of_an_item() {
        Findings findings = findings(
                "B+|Recommendations",
                "1. Serve tea within",
                ">28 minutes, and cake within",
                ">90. The guests are hungry.",
                "2. Polish the floor.");
        assertThat(findings.items()).extracting(Item::number).containsExactly(1, 2);
    }

    @Test
    void a_heading_printed_again_at_the_end_of_an_item_is_taken_off_and_reported() {
        Findings findings = findings(
                "B+|What does the local authority need to improve?",
                "B|Priority and immediate action",
                "1. Polish the floor. Areas for improvement",
                "B|Areas for improvement",
                "2. Mend the door.");
        assertThat(findings.items()).extracting(Item::text).containsExactly("Polish the floor.", "Mend the door.");
        assertThat(codes(findings)).containsExactly("ITEM_SUSPICIOUS");
    }

    @Test
    void items_without_numbers_are_read_and_reported() {
        Findings findings = findings(
                "B+|Recommendations", "Kitchens", "\uF06E Polish the", ">floor.", "Halls", "\uF06E Mend the door.");
        assertThat(findings.items()).extracting(Item::heading).containsExactly("Kitchens", "Halls");
        assertThat(NumberingChecks.warnings(findings.items()))
                .extracting(ImportWarning::code)
                .containsExactly("UNNUMBERED_ITEMS");
    }

    @Test
    void a_missing_number_is_noticed() {
        Findings findings = findings("B+|Recommendations", "1. Polish the", ">floor.", "3. Mend the door.");
        assertThat(NumberingChecks.warnings(findings.items()))
                .extracting(ImportWarning::code)
                .containsExactly("NUMBERING_GAP");
    }

    @Test
    void the_same_text_printed_twice_is_two_items() {
        assertThat(findings("B+|Recommendations", "1. Polish the floor.", "2. Polish the floor.")
                        .items())
                .hasSize(2);
    }

    private static Findings findings(String... lines) {
        return SingleFrameworkLists.findings(Lines.of(lines));
    }

    private static Item item(String kind, Integer number, @Nullable String heading, String text) {
        return new Item(kind, number, heading, text, 2);
    }

    private static List<String> codes(Findings findings) {
        return findings.warnings().stream().map(ImportWarning::code).toList();
    }
}
