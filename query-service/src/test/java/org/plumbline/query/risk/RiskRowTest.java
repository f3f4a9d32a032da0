package org.plumbline.query.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.risk.Band;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;
import org.plumbline.kernel.risk.Score;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RiskBands;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.projection.Reached;
import org.plumbline.query.risk.ReviewRating.Colour;

class RiskRowTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final LocalDate REVIEW = LocalDate.of(2025, 2, 1);

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({
        "2025-01-30, GREEN, Its review is due in 2 days.",
        "2025-01-31, GREEN, Its review is due in one day.",
        "2025-02-01, GREEN, Its review is due today.",
        "2025-02-02, AMBER, Its review is overdue by one day.",
        "2025-03-01, AMBER, Its review is overdue by 28 days."
    })
    void a_review_is_overdue_from_the_day_after(LocalDate today, Colour colour, String because) {
        assertThat(ReviewRating.of(row(), today)).isEqualTo(new ReviewRating(colour, because));
    }

    @Test
    void a_review_sets_the_next_day_and_a_closed_risk_has_none() {
        RiskRow reviewed = row(new RiskReviewed("80433", DAY, "risk", "Two left.", DAY.plusDays(90)));
        assertThat(ReviewRating.of(reviewed, REVIEW.plusDays(9)).colour()).isEqualTo(Colour.GREEN);
        assertThat(reviewed.reviews()).hasSize(1);
        RiskRow closed = row(new RiskClosed("80433", DAY, "risk", "Over."));
        assertThat(ReviewRating.of(closed, REVIEW.plusDays(9)).colour()).isEqualTo(Colour.GREY);
        RiskRow reopened = row(
                new RiskClosed("80433", DAY, "risk", "Over."),
                new RiskReopened("80433", DAY, "risk", "Back.", DAY.plusDays(30)));
        assertThat(reopened.closure()).isNull();
        assertThat(reopened.state()).isEqualTo("IDENTIFIED");
        assertThat(reopened.reviewOn()).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void an_acceptance_lapses_when_the_risk_grows_or_is_treated_after_all() {
        var accepted = new RiskAccepted("80433", DAY, "risk", "meeting", "It costs too much.", REVIEW);
        assertThat(row(assessed(3, 4), accepted).state()).isEqualTo("ACCEPTED");
        assertThat(row(assessed(3, 4), accepted, assessed(2, 5)).acceptance()).isNotNull();
        RiskRow grown = row(assessed(3, 4), accepted, assessed(4, 4));
        assertThat(grown.state()).isEqualTo("ASSESSED");
        assertThat(grown.acceptance()).isNull();
        assertThat(grown.band()).isEqualTo("VERY_HIGH");
        assertThat(grown.assessments()).hasSize(2);
        var treated = new RiskTreated("80433", DAY, "risk", "Payments.", REVIEW);
        assertThat(row(assessed(3, 4), accepted, treated).acceptance()).isNull();
        assertThat(row(assessed(3, 4), treated, assessed(2, 4)).state()).isEqualTo("TREATED");
    }

    @Test
    void the_grid_counts_open_risks_where_they_stand_now() {
        HeatGrid grid = HeatGrid.of(List.of(
                view(row(assessed(5, 5), assessed(4, 2))),
                view(row(assessed(4, 2))),
                view(row()),
                view(row(assessed(4, 2), new RiskClosed("80433", DAY, "risk", "Over.")))));
        assertThat(grid.notAssessed()).isEqualTo(1);
        assertThat(grid.lines()).extracting(HeatGrid.Line::likelihood).containsExactly(5, 4, 3, 2, 1);
        HeatGrid.Cell cell = grid.lines().get(1).cells().get(1);
        assertThat(cell).isEqualTo(new HeatGrid.Cell(new Score(4, 2), 8, Band.MEDIUM, 2));
        assertThat(grid.lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .mapToInt(HeatGrid.Cell::risks)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void the_rules_of_the_day_say_how_grave_a_score_is() {
        var board = BoardRules.standard();
        var strict = new BoardRules(1, false, board.assurance(), 90, null, new RiskBands(2, 5, 7), 5, 30, 2);
        var found = new Found<>(row(assessed(4, 2)), 0L);
        View view = new View(Reached.of(1), View.ALWAYS, DAY, null, null, true, Audience.whole());
        assertThat(RiskView.of(found, view, InForce.standard()).row().band()).isEqualTo("MEDIUM");
        RiskView under = RiskView.of(found, view, new InForce(2, DAY, Rules.standard(), strict));
        assertThat(under.row().band()).isEqualTo("VERY_HIGH");
        assertThat(under.rulesVersion()).isEqualTo(2);
        assertThat(HeatGrid.of(List.of(under)).lines().get(1).cells().get(1).band())
                .isEqualTo(Band.VERY_HIGH);
    }

    private static RiskView view(RiskRow row) {
        return RiskView.of(
                new Found<>(row, 0),
                new View(Reached.of(1), View.ALWAYS, DAY, null, null, true, Audience.whole()),
                InForce.standard());
    }

    private static RiskAssessed assessed(int likelihood, int impact) {
        var current = new Score(likelihood, impact);
        return new RiskAssessed("80433", DAY, "risk", new Score(5, 5), current, new Score(1, 1), "So.");
    }

    private static RiskRow row(RiskEvent... events) {
        RiskRow row = RiskRow.identified(new RiskIdentified(
                "80433", DAY, "risk", "inspection", "Staff leave", "a", "b", "c", List.of(), "Head", "ao", REVIEW));
        for (RiskEvent event : events) {
            row = new RiskDraft(row).after(event);
        }
        return row;
    }
}
