package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.inspection.Inspections.*;
import static org.plumbline.command.inspection.Inspections.ILACS;
import static org.plumbline.kernel.refusal.RefusalCode.INSPECTION_ENDED;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionFollowed.InspectionVisited;
import org.plumbline.kernel.inspection.InspectionUpkept.InspectionSuperseded;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

class FollowingTest {

    private static final String KIND = ILACS.orElseThrow().kindOfConcerns();

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    @Test
    void an_inspection_remembers_the_first_day_of_each_visit_after_it() {
        var visited = new InspectionVisited("80433", TODAY, "inspection", "visit", DAY);
        assertThat(Following.visited(after(), "inspection", "visit", DAY, TODAY))
                .containsExactly(visited);
        assertThat(((Confirmed) after(visited)).visits()).containsExactly(DAY);
        assertThat(((Confirmed) after()).visits()).isEmpty();
    }

    @Test
    void a_concern_is_numbered_after_everything_tracked_before_it() {
        var first = Following.raised(after(), "inspection", concern("r-1"), KIND);
        assertThat(first.concern().finding().position()).isEqualTo(1);
        var second = Following.raised(after(first), "inspection", concern("r-2"), KIND);
        assertThat(second.concern().finding().position()).isEqualTo(2);
        assertThat(second.concern().finding().text()).isEqualTo("Supervision is rare.");
        assertThat(second.concern().finding().page()).isEqualTo(3);
        assertThat(second.concern().finding().kind()).isEqualTo(KIND);
        assertThat(((Confirmed) after(first, second)).recommendationIds()).containsExactly("r-1", "r-2");
    }

    @Test
    void a_concern_is_called_what_its_framework_calls_it() {
        assertThat(KIND).isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT);
    }

    @Test
    void nothing_follows_an_inspection_that_has_ended() {
        InspectionState ended = after(new InspectionSuperseded("80433", TODAY, "inspection", "next", null, null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Following.visited(ended, "inspection", "visit", DAY, TODAY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(INSPECTION_ENDED));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Following.raised(ended, "inspection", concern("r-1"), KIND));
    }

    private static InspectionState after(InspectionEvent... events) {
        InspectionState state = Inspection.initial();
        for (InspectionEvent event : Stream.concat(
                        Stream.of(proposed(proposal()), registered(), received(), confirmed()), Stream.of(events))
                .toList()) {
            state = Inspection.evolve(state, event);
        }
        return state;
    }

    private static VisitFindingRecorded concern(String recommendationId) {
        return new VisitFindingRecorded(
                "80433",
                TODAY,
                "visit",
                "finding",
                recommendationId,
                Direction.DECLINED,
                "Social workers are rarely supervised.",
                3,
                "Supervision is rare.",
                null);
    }
}
