package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningFurnitureTest {

    @Test
    void page_numbers_and_running_lines_are_taken_off() {
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            lines.addAll(Lines.onPage(
                    page,
                    String.valueOf(page),
                    "Inspection of Marlshire",
                    page > 1 ? "15th to 26th January 2024" : "",
                    "Text of page " + "abcd".charAt(page - 1) + "."));
        }
        assertThat(texts(RunningFurniture.strip(lines)))
                .containsExactly(
                        "Inspection of Marlshire",
                        "Text of page a.",
                        "Text of page b.",
                        "Text of page c.",
                        "Text of page d.");
    }

    @Test
    void a_heading_on_a_few_pages_is_no_furniture() {
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= 12; page++) {
            lines.addAll(Lines.onPage(page, page % 4 == 0 ? "Summary" : "Text " + "x".repeat(page)));
        }
        assertThat(texts(RunningFurniture.strip(lines))).contains("Summary");
    }

    @Test
    void a_footnote_is_taken_off_with_its_mark_on_a_line_of_its_own() {
        List<Line> lines = List.of(
                body("The floor is dull, and has been for as long as anybody in the house can remember."),
                new Line(2, "1", 70, 6, false),
                new Line(2, "Dull floors are defined elsewhere,", 70, 9, false),
                new Line(2, "at some length.", 70, 9, false));
        assertThat(texts(Footnotes.strip(lines))).hasSize(1);
    }

    @Test
    void small_type_that_no_mark_starts_stays() {
        List<Line> lines = List.of(body("The floor is dull, and so on."), new Line(2, "A caption", 70, 9, false));
        assertThat(texts(Footnotes.strip(lines))).hasSize(2);
    }

    @Test
    void left_and_right_pages_get_the_same_margin() {
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= 6; page++) {
            lines.add(new Line(page, "A line of the usual length.", page % 2 == 0 ? 84 : 70, 12, false));
        }
        assertThat(PageMargins.align(lines)).extracting(Line::left).containsOnly(70f);
    }

    private static Line body(String text) {
        return new Line(2, text, 70, 12, false);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
