package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.query.web.TrendLine.Reading;

class ChartsTest {

    private static final Fragments FRAGMENTS = new Fragments();

    @Test
    void the_pieces_of_a_bar_fill_it_in_order() {
        var bar = bar(new StackedBar.Part("reported", "Reported", 3), new StackedBar.Part("closed", "Closed", 1));
        assertThat(bar.pieces()).extracting(StackedBar.Piece::from).containsExactly(0.0, 75.0);
        assertThat(bar.pieces()).extracting(StackedBar.Piece::width).containsExactly(75.0, 25.0);
    }

    @Test
    void a_bar_of_nothing_has_its_table_still() {
        var page = chart("stacked-bar", bar(new StackedBar.Part("closed", "Closed", 0)));
        assertThat(page.select("svg.plumbline-chart__bar rect.plumbline-chart__piece"))
                .isEmpty();
        assertThat(page.select("tbody tr").text()).isEqualTo("Closed 0 0%");
    }

    @Test
    void every_piece_has_a_pattern_on_the_page() {
        var kinds = List.of("open", "reported", "assured", "embedded", "closed", "overdue");
        var parts =
                kinds.stream().map(kind -> new StackedBar.Part(kind, kind, 1)).toArray(StackedBar.Part[]::new);
        var page = chart("stacked-bar", bar(parts));
        for (var kind : kinds) {
            assertThat(page.select("pattern#b-" + kind)).hasSize(1);
            assertThat(page.select("rect[fill=url(#b-" + kind + ")]")).hasSize(2);
        }
    }

    @Test
    void a_line_rises_with_its_values_and_tells_them_in_a_table() {
        var line = new TrendLine(
                "m",
                "Visits",
                "Rising",
                "%",
                List.of(new Reading("May 2024", 40), new Reading("June 2024", 62.5)),
                90.0);
        assertThat(line.dots().getFirst().down())
                .isGreaterThan(line.dots().getLast().down());
        assertThat(line.down(90)).isLessThan(line.dots().getLast().down());
        var page = chart("line", line);
        assertThat(page.select("tbody tr").eachText()).containsExactly("May 2024 40%", "June 2024 62.5%", "Target 90%");
        assertThat(page.select("svg title, svg desc").eachText()).containsExactly("Visits", "Rising");
    }

    private static StackedBar bar(StackedBar.Part... parts) {
        return new StackedBar("b", "Progress", "How far we are", List.of(parts));
    }

    private Document chart(String name, Object chart) {
        var call = "<th:block th:replace=\"~{charts/" + name + " :: of(${chart})}\"></th:block>";
        return Jsoup.parse(FRAGMENTS.render(call, Map.of("chart", chart)));
    }
}
