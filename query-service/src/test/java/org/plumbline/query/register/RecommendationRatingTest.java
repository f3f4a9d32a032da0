package org.plumbline.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.DeliveryRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.query.action.ActionRow;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.DeliveryRating;
import org.plumbline.query.action.DeliveryRating.Colour;

class RecommendationRatingTest {

    private static final RecommendationRow ROW = RecommendationRow.identified(
            "r",
            "i",
            "ILACS",
            new ProposedFinding(
                    1, FindingKind.AREA_FOR_IMPROVEMENT, null, null, "The quality of plans.", 2, List.of(), List.of()));

    @Test
    void it_is_as_its_worst_action_is_and_says_how_many_are_how() {
        assertThat(rated(ROW, Colour.BLUE, Colour.RED, Colour.AMBER, Colour.RED))
                .isEqualTo(new RecommendationRating(
                        Colour.RED,
                        Map.of(Colour.RED, 2, Colour.AMBER, 1, Colour.BLUE, 1),
                        "Actions: 2 red, 1 amber, 1 done.",
                        0));
    }

    @Test
    void without_an_action_there_is_nothing_to_rate() {
        assertThat(rated(ROW)).isEqualTo(new RecommendationRating(Colour.GREY, Map.of(), "No action is planned.", 0));
    }

    @Test
    void delivered_it_awaits_proof_until_practice_is_embedded() {
        RecommendationRow delivered = ROW.with(r -> r.reported = true);
        RecommendationRow assured = delivered.with(r -> r.assured = true);
        RecommendationRow embedded = assured.with(r -> r.embedded = true);
        assertThat(rated(ROW, Colour.BLUE).because())
                .isEqualTo("Every action is verified; it is not declared delivered.");
        assertThat(rated(delivered, Colour.BLUE).colour()).isEqualTo(Colour.AMBER_E);
        assertThat(rated(assured, Colour.BLUE).because()).isEqualTo("Assured; embedding is awaited.");
        assertThat(rated(embedded, Colour.BLUE).colour()).isEqualTo(Colour.BLUE);
    }

    @Test
    void a_board_that_knows_no_amber_e_has_delivered_work_done() {
        var off = new InForce(
                2,
                LocalDate.of(2025, 1, 1),
                Rules.standard(),
                BoardRules.standard().rating(new DeliveryRules(false, 80)));
        assertThat(RecommendationRating.of(ROW.with(r -> r.reported = true), actions(Colour.BLUE), off))
                .extracting(RecommendationRating::colour, RecommendationRating::rulesVersion)
                .containsExactly(Colour.BLUE, 2);
    }

    @Test
    void what_is_not_required_counts_nowhere() {
        assertThat(rated(ROW.with(r -> r.notRequired = true), Colour.RED).counts())
                .isEmpty();
    }

    @Test
    void its_dates_have_moved_as_often_as_those_of_its_actions_and_as_far_as_the_farthest() {
        assertThat(Slip.of(List.of(moved(2, 214), moved(1, -3)))).isEqualTo(new Slip(3, 214));
        assertThat(Slip.of(List.of())).isEqualTo(new Slip(0, 0));
    }

    private static ActionView moved(int times, long days) {
        ActionRow row = row();
        ActionRow redated = new ActionRow(
                row.id(),
                row.inspectionId(),
                row.recommendationIds(),
                row.title(),
                row.ownerRole(),
                row.owner(),
                row.startOn(),
                row.baselineDueOn(),
                row.baselineDueOn().plusDays(days),
                row.successCriteria(),
                row.state(),
                times,
                days,
                null,
                null,
                null,
                null,
                row.around(),
                row.placing(),
                row.ownerBody());
        return new ActionView(redated, 1, false, new DeliveryRating(Colour.GREEN, "So.", 0));
    }

    private static RecommendationRating rated(RecommendationRow row, Colour... actions) {
        return RecommendationRating.of(row, actions(actions), InForce.standard());
    }

    private static List<ActionView> actions(Colour... colours) {
        return Stream.of(colours)
                .map(colour -> new ActionView(row(), 1, false, new DeliveryRating(colour, "So.", 0)))
                .toList();
    }

    private static ActionRow row() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        return ActionRow.added(new ActionAdded(
                "80433",
                day,
                "a",
                "i",
                List.of("r"),
                "Train",
                "Head",
                "ao",
                day,
                day,
                List.of("All are trained"),
                null));
    }
}
