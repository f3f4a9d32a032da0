package org.plumbline.command.plan;

import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.plan.Plans.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.Registration;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationSuperseded;

class PrioritiesTest {

    @Test
    void a_plan_covers_inspections_whose_findings_are_confirmed_and_goes_through_a_chain_that_is_known() {
        given().when(draft(), PM, PlanFacts.drafting(Optional.of(CHAIN), List.of(confirmed("80433"))))
                .then(drafted());
        given().when(draft(), PM, PlanFacts.drafting(Optional.empty(), List.of(confirmed("80433"))))
                .thenRefused(UNKNOWN_CHAIN);
        given().when(draft(), PM, PlanFacts.drafting(Optional.of(CHAIN), List.of(new InspectionState.NotProposed())))
                .thenRefused(FINDINGS_NOT_CONFIRMED);
        given().when(
                        draft(),
                        PM,
                        PlanFacts.drafting(
                                Optional.of(CHAIN), List.of(new InspectionState.Concluded(confirmed("80433")))))
                .thenRefused(INSPECTION_ENDED);
    }

    @Test
    void a_plan_is_drafted_once_and_for_one_authority() {
        given(drafted())
                .when(draft(), PM, PlanFacts.drafting(Optional.of(CHAIN), List.of(confirmed("80433"))))
                .thenImpossible();
        given().when(
                        draft(),
                        PM,
                        PlanFacts.drafting(Optional.of(CHAIN), List.of(confirmed("80433"), confirmed("80434"))))
                .thenInvalid("inspectionIds");
    }

    @Test
    void a_draft_takes_priorities_and_nothing_happens_to_a_plan_that_was_never_drafted() {
        given(drafted()).when(add("p-1"), PM, NONE).then(added("p-1"));
        given().when(add("p-1"), PM, NONE).thenUnknown();
        given(drafted())
                .when(new AddPriority("plan", "p", "Title", "Director", "p-sro", null, TOMORROW), PM, NONE)
                .thenInvalid("effectiveOn");
    }

    @Test
    void a_priority_is_renamed_with_its_former_title_on_record() {
        given(drafted(), added("p-1"))
                .when(rename("p-1", "Leaders"), PM, NONE)
                .then(new PriorityRenamed("80433", TODAY, "plan", "p-1", "Leadership p-1", "Leaders"));
        given(drafted(), added("p-1"))
                .when(rename("p-1", "Leadership p-1"), PM, NONE)
                .thenRefused(PRIORITY_UNCHANGED);
        given(drafted()).when(rename("p-1", "Leaders"), PM, NONE).thenRefused(NO_SUCH_PRIORITY);
    }

    @Test
    void another_sro_is_named_for_a_priority_of_the_plan() {
        AssignPrioritySro other = new AssignPrioritySro("plan", "p-1", "Head of Service", "p-head", TODAY);
        SroAssigned assigned = new SroAssigned("80433", TODAY, "plan", "p-1", "Head of Service", "p-head");
        given(drafted(), added("p-1")).when(other, PM, NONE).then(assigned);
        given(drafted(), added("p-1"), assigned).when(other, PM, NONE).thenRefused(PRIORITY_UNCHANGED);
        given(drafted()).when(other, PM, NONE).thenRefused(NO_SUCH_PRIORITY);
    }

    @Test
    void a_recommendation_is_under_one_priority_and_moves_from_it_to_another() {
        given(drafted(), added("p-1"), added("p-2"))
                .when(link("p-1"), PM, PlanFacts.linking(accepted()))
                .then(linked("p-1", null));
        given(drafted(), added("p-1"), added("p-2"), linked("p-1", null))
                .when(link("p-2"), PM, PlanFacts.linking(accepted()))
                .then(linked("p-2", "p-1"));
        given(drafted(), added("p-1"), added("p-2"), linked("p-1", null), linked("p-2", "p-1"))
                .when(link("p-2"), PM, PlanFacts.linking(accepted()))
                .thenRefused(PRIORITY_UNCHANGED);
    }

    @Test
    void priorities_contribute_to_what_another_one_leads_on() {
        given(drafted(), added("p-1"), added("p-2"), linked("p-1", null))
                .when(contribute("p-2"), PM, NONE)
                .then(contributing("p-2"));
        given(drafted(), added("p-1"), added("p-2"), linked("p-1", null), contributing("p-2"))
                .when(new EndContribution("plan", "p-2", "r-1", TODAY), PM, NONE)
                .then(new ContributionEnded("80433", TODAY, "plan", "p-2", "r-1"));
        given(drafted(), added("p-1"), added("p-2"))
                .when(contribute("p-2"), PM, NONE)
                .thenRefused(NO_LEADING_PRIORITY);
        given(drafted(), added("p-1"), linked("p-1", null))
                .when(contribute("p-2"), PM, NONE)
                .thenRefused(NO_SUCH_PRIORITY);
    }

    @Test
    void a_priority_does_not_contribute_twice_nor_to_what_it_leads_on_itself() {
        var plan = given(drafted(), added("p-1"), added("p-2"), linked("p-1", null), contributing("p-2"));
        plan.when(contribute("p-2"), PM, NONE).thenRefused(PRIORITY_UNCHANGED);
        plan.when(contribute("p-1"), PM, NONE).thenRefused(PRIORITY_UNCHANGED);
        plan.when(new EndContribution("plan", "p-1", "r-1", TODAY), PM, NONE).thenRefused(PRIORITY_UNCHANGED);
        plan.when(new EndContribution("plan", "p-9", "r-1", TODAY), PM, NONE).thenRefused(NO_SUCH_PRIORITY);
        plan.given(linked("p-2", "p-1"))
                .when(new EndContribution("plan", "p-2", "r-1", TODAY), PM, NONE)
                .thenRefused(PRIORITY_UNCHANGED);
    }

    @Test
    void what_a_frozen_plan_says_contributes_to_what_stays() {
        given(drafted(), added("p-1"), added("p-2"), linked("p-1", null), frozen(1))
                .when(contribute("p-2"), PM, NONE)
                .thenRefused(PLAN_LOCKED);
    }

    private static AddContribution contribute(String priorityId) {
        return new AddContribution("plan", priorityId, "r-1", TODAY);
    }

    private static ContributionAdded contributing(String priorityId) {
        return new ContributionAdded("80433", TODAY, "plan", priorityId, "r-1");
    }

    @Test
    void a_recommendation_under_a_priority_is_accepted_tracked_and_of_the_plan() {
        var plan = given(drafted(), added("p-1"));
        plan.when(link("p-9"), PM, PlanFacts.linking(accepted())).thenRefused(NO_SUCH_PRIORITY);
        plan.when(link("p-1"), PM, PlanFacts.linking(recommendation("inspection")))
                .thenRefused(RESPONSE_MISSING);
        plan.when(
                        link("p-1"),
                        PM,
                        PlanFacts.linking(recommendation(
                                "inspection", new RecommendationNotAccepted("80433", TODAY, "r-1", "Not ours."))))
                .thenRefused(RESPONSE_MISSING);
        plan.when(link("p-1"), PM, PlanFacts.linking(recommendation("elsewhere")))
                .thenRefused(OUTSIDE_PLAN, RESPONSE_MISSING);
        plan.when(
                        link("p-1"),
                        PM,
                        PlanFacts.linking(recommendation(
                                "inspection",
                                new RecommendationSuperseded("80433", TODAY, "r-1", "r-2", "Newer.", null, null))))
                .thenRefused(NO_LONGER_TRACKED);
    }

    @Test
    void a_frozen_approved_or_live_plan_takes_no_changes_and_a_returned_or_refreshed_one_does() {
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1))
                .when(add("p-2"), PM, NONE)
                .thenRefused(PLAN_LOCKED);
        given(approved()).when(rename("p-1", "Other"), PM, NONE).thenRefused(PLAN_LOCKED);
        given(and(approved(), wentLive(1))).when(add("p-2"), PM, NONE).thenRefused(PLAN_LOCKED);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1), returned())
                .when(add("p-2"), PM, NONE)
                .then(added("p-2"));
        given(and(approved(), wentLive(1), refreshed(1)))
                .when(add("p-2"), PM, NONE)
                .then(added("p-2"));
    }

    @Test
    void a_plan_is_withdrawn_until_a_version_of_it_is_approved() {
        WithdrawPlan withdraw = new WithdrawPlan("plan", "Wrong inspection.", TODAY);
        PlanWithdrawn withdrawn = new PlanWithdrawn("80433", TODAY, "plan", "Wrong inspection.");
        given(endorsedByAllButTheCouncil()).when(withdraw, PM, NONE).then(withdrawn);
        given(and(approved(), refreshed(1))).when(withdraw, PM, NONE).thenRefused(VERSION_APPROVED);
        given(drafted(), withdrawn).when(withdraw, PM, NONE).thenRefused(PLAN_ENDED);
        given(drafted(), withdrawn).when(add("p-1"), PM, NONE).thenRefused(PLAN_ENDED);
    }

    private static DraftPlan draft() {
        return new DraftPlan(
                "plan", List.of("inspection"), "Better together", STARTS, ENDS, "board-committee-council", TODAY);
    }

    private static RenamePriority rename(String id, String title) {
        return new RenamePriority("plan", id, title, TODAY);
    }

    static InspectionState.Confirmed confirmed(String urn) {
        Registration known = new Registration(
                urn,
                "Northshire",
                "ILACS",
                List.of(),
                null,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new InspectionState.Confirmed(known, List.of("r-1"), List.of(), Set.of());
    }
}
