package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.recommendation.Origin;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.DismissReopening;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.ReopenRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationReopened;
import org.plumbline.kernel.recommendation.RecommendationVisited.OriginRecorded;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningDismissed;
import org.plumbline.kernel.recommendation.RecommendationVisited.ReopeningProposed;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** What monitoring visits make of a recommendation. */
class VisitedTest {

    private static final ReopeningProposed PROPOSED =
            new ReopeningProposed("80433", TODAY, ID, "visit", "finding", "Fewer plans are reviewed.");
    private static final DismissReopening DISMISS =
            new DismissReopening(ID, "One team, since put right.", "meeting", TODAY);
    private static final ReopeningDismissed DISMISSED =
            new ReopeningDismissed("80433", TODAY, ID, List.of("finding"), "One team, since put right.");

    @Test
    void a_closed_item_found_to_have_declined_stays_closed_and_is_proposed_to_be_opened_again() {
        RecommendationState closed = givenAssured(rated(EVIDENT), closed("decision", "assurance", null))
                .state();
        assertThat(Recommendation.proposeReopening(closed, found(Direction.DECLINED)))
                .containsExactly(PROPOSED);
        assertThat(Recommendation.evolve(closed, PROPOSED)).isInstanceOf(RecommendationState.Closed.class);
    }

    @Test
    void nothing_is_proposed_of_an_open_item_or_of_one_that_has_not_declined() {
        RecommendationState closed = givenAssured(rated(EVIDENT), closed("decision", "assurance", null))
                .state();
        assertThat(Recommendation.proposeReopening(closed, found(Direction.INSUFFICIENT)))
                .isEmpty();
        assertThat(Recommendation.proposeReopening(givenAssured().state(), found(Direction.DECLINED)))
                .isEmpty();
    }

    @Test
    void the_chair_dismisses_what_is_proposed_and_only_that() {
        var closed = closed("decision", "assurance", null);
        givenAssured(rated(EVIDENT), closed, PROPOSED)
                .when(DISMISS, CHAIR, at(board(true, true), NONE))
                .then(DISMISSED);
        givenAssured(rated(EVIDENT), closed)
                .when(DISMISS, CHAIR, at(board(true, true), NONE))
                .thenRefused(NO_REOPENING_PROPOSED);
        givenAssured(rated(EVIDENT))
                .when(DISMISS, CHAIR, at(board(true, true), NONE))
                .thenRefused(NO_REOPENING_PROPOSED);
        givenAssured(rated(EVIDENT), closed, PROPOSED, DISMISSED)
                .when(DISMISS, CHAIR, at(board(true, true), NONE))
                .thenRefused(NO_REOPENING_PROPOSED);
        var reopened = new RecommendationReopened("80433", TODAY, ID, "It declined.", "finding");
        givenAssured(rated(EVIDENT), closed, PROPOSED, reopened)
                .when(DISMISS, CHAIR, at(board(true, true), NONE))
                .thenRefused(NO_REOPENING_PROPOSED);
    }

    @Test
    void what_the_chair_decides_between_meetings_is_not_decided() {
        var closed = givenAssured(rated(EVIDENT), closed("decision", "assurance", null), PROPOSED);
        closed.when(new DismissReopening(ID, "One team.", null, TODAY), CHAIR, NONE)
                .thenRefused(MEETING_NOT_OPEN);
        closed.when(new ReopenRecommendation(ID, "It declined.", "finding", null, TODAY), CHAIR, NONE)
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void what_is_said_to_be_decided_at_a_meeting_is_decided_at_one_that_is_open_and_quorate() {
        var reopen = new ReopenRecommendation(ID, "It declined.", null, "meeting", TODAY);
        var closed = givenAssured(rated(EVIDENT), closed("decision", "assurance", null));
        closed.when(reopen, CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        closed.when(reopen, CHAIR, at(board(true, false), NONE)).thenRefused(NO_QUORUM);
        closed.when(reopen, CHAIR, at(board(true, true), NONE))
                .then(new RecommendationReopened("80433", TODAY, ID, "It declined.", null));
    }

    @Test
    void a_concern_is_tracked_like_a_finding_of_the_report_and_says_where_it_comes_from() {
        assertThat(Recommendation.raise(Recommendation.initial(), "ILACS", concern()))
                .containsExactly(
                        identified(),
                        new OriginRecorded("80433", TODAY, ID, Origin.MONITORING_VISIT, "visit", "finding"));
        assertThat(Recommendation.raise(given(identified()).state(), "ILACS", concern()))
                .isEmpty();
    }

    private static VisitFindingRecorded found(Direction direction) {
        return new VisitFindingRecorded(
                "80433", TODAY, "visit", "finding", ID, direction, "Fewer plans are reviewed.", 2, null, null);
    }
}
