package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;

class SuccessionTest {

    private static final Situation PM = as("p-manager", Role.PM);
    private static final Cited CITED = new Cited("meeting", "decision");
    private static final RecommendationFacts DECIDED = NONE.citing(Optional.of(CITED));
    private static final RecommendationState OPEN =
            given(identified(), accepted()).state();

    @Test
    void what_was_replaced_is_asked_nothing_more_and_replaces_nothing_it_was_replaced_by() {
        var superseded =
                new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.", "meeting", "decision");
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var merge = new MergeRecommendation(ID, "twin", "The same.", "meeting", TODAY);
        given(identified(), accepted()).when(supersede, PM, replacedBy(OPEN)).then(superseded);
        given(identified())
                .when(merge, PM, replacedBy(OPEN))
                .then(new RecommendationMerged("80433", TODAY, ID, "twin", "The same.", "meeting", "decision"));
        given(identified(), accepted(), superseded)
                .when(merge, PM, replacedBy(OPEN))
                .thenRefused(NO_LONGER_TRACKED);
        var round = new RecommendationFacts(
                        NONE.framework(), NONE.actions(), NONE.evidence(), Optional.empty(), Set.of("later", ID))
                .citing(Optional.of(CITED))
                .succeededBy(new Successor(OPEN, false));
        given(identified(), accepted()).when(supersede, PM, round).thenRefused(CYCLE);
        given(identified())
                .when(new SupersedeRecommendation(ID, ID, "Itself.", "meeting", TODAY), PM, DECIDED)
                .thenInvalid("byId");
    }

    @Test
    void a_board_decides_what_is_replaced() {
        given(identified(), accepted())
                .when(
                        new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY),
                        PM,
                        NONE.succeededBy(new Successor(OPEN, false)))
                .thenRefused(NO_SUCH_DECISION);
    }

    @Test
    void only_what_is_still_tracked_by_the_same_authority_takes_the_place_of_another() {
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var elsewhere =
                new RecommendationIdentified("80999", TODAY, "later", "inspection", "ILACS", Recommendations.FINDING);
        for (RecommendationState unfit : List.of(
                givenAssured(closed("decision", "assurance", null)).state(),
                given(identified("INTERNAL_AUDIT"), notAccepted()).state(),
                given(identified(), new RecommendationMerged("80433", TODAY, ID, "x", "So.", null, null))
                        .state(),
                given(elsewhere).state())) {
            given(identified(), accepted())
                    .when(supersede, PM, replacedBy(unfit))
                    .thenRefused(SUCCESSOR_UNFIT);
        }
    }

    @Test
    void open_actions_go_on_only_for_what_was_accepted() {
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var withWork = facts(List.of(Recommendations.open(DONE)), List.of()).citing(Optional.of(CITED));
        given(identified(), accepted(), planned())
                .when(
                        supersede,
                        PM,
                        withWork.succeededBy(new Successor(given(identified()).state(), false)))
                .thenRefused(RESPONSE_MISSING);
        given(identified(), accepted(), planned())
                .when(supersede, PM, withWork.succeededBy(new Successor(OPEN, false)))
                .then(new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.", "meeting", "decision"));
    }

    @Test
    void open_actions_do_not_go_on_where_more_people_would_see_them() {
        var supersede = new SupersedeRecommendation(ID, "later", "Asked again.", "meeting", TODAY);
        var seenByMore = new Successor(OPEN, true);
        var withWork = facts(List.of(Recommendations.open(DONE)), List.of()).citing(Optional.of(CITED));
        given(identified(), accepted(), planned())
                .when(supersede, PM, withWork.succeededBy(seenByMore))
                .thenRefused(SUCCESSOR_SEEN_BY_MORE);
        given(identified(), accepted())
                .when(supersede, PM, DECIDED.succeededBy(seenByMore))
                .then(new RecommendationSuperseded("80433", TODAY, ID, "later", "Asked again.", "meeting", "decision"));
    }

    private static RecommendationFacts replacedBy(RecommendationState other) {
        return DECIDED.succeededBy(new Successor(other, false));
    }
}
