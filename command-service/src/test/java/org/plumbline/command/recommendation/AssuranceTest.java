package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.AUDITOR;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.DONE;
import static org.plumbline.command.recommendation.Recommendations.FOR_ALL_CRITERIA;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.assured;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.facts;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.command.recommendation.Recommendations.requested;
import static org.plumbline.command.recommendation.Recommendations.returned;
import static org.plumbline.kernel.recommendation.AssuranceLevel.LIMITED;
import static org.plumbline.kernel.recommendation.AssuranceLevel.REASONABLE;
import static org.plumbline.kernel.recommendation.AssuranceLevel.SUBSTANTIAL;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.ASSURANCE_NOT_REQUESTED;
import static org.plumbline.kernel.refusal.RefusalCode.CRITERIA_NOT_RATED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.LEVEL_ABOVE_WORST;
import static org.plumbline.kernel.refusal.RefusalCode.LINE_NOT_AVAILABLE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_DELIVERED;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationDelivered;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.recommendation.RecommendationUpkept.NoFurtherActionDeclared;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;

class AssuranceTest {

    @Test
    void assurance_is_requested_for_what_is_delivered_with_evidence_for_every_criterion() {
        underWay().when(request("evidence"), SRO, READY).then(requested("evidence"));
        var each = facts(List.of(DONE), List.of(item("e-1", "action", 1), item("e-2", "action", 2)));
        underWay().when(request(), SRO, each).then(requested());
        givenAssured().when(request(), SRO, READY).then(requested());
    }

    @Test
    void assurance_is_not_requested_before_delivery() {
        given(identified()).when(request(), SRO, READY).thenRefused(NOT_DELIVERED);
        given(identified(), accepted(), planned()).when(request(), SRO, READY).thenRefused(NOT_DELIVERED);
        underWay()
                .given(requested(), assured("a", LIMITED), returned("a"))
                .when(request(), SRO, READY)
                .thenRefused(NOT_DELIVERED);
        given(identified(), accepted())
                .when(request("elsewhere"), SRO, NONE)
                .thenRefused(NOT_DELIVERED, EVIDENCE_MISSING);
    }

    @Test
    void a_criterion_without_evidence_holds_up_assurance() {
        var second = facts(List.of(DONE), List.of(item("e-1", "action", 1)));
        underWay().when(request(), SRO, second).thenRefused(EVIDENCE_MISSING);
        var another = new LinkedAction("another", Set.of("p"), true, "q", 1);
        underWay()
                .when(request(), SRO, facts(List.of(DONE, another), List.of(FOR_ALL_CRITERIA)))
                .thenRefused(EVIDENCE_MISSING);
    }

    @Test
    void evidence_for_other_actions_does_not_count() {
        var elsewhere = facts(List.of(DONE), List.of(item("elsewhere", "another", null), FOR_ALL_CRITERIA));
        underWay().when(request("elsewhere"), SRO, elsewhere).thenRefused(EVIDENCE_MISSING);
    }

    @Test
    void what_is_missing_is_said_in_sentences() {
        assertThat(EveryCriterionHasEvidence.gaps(List.of("elsewhere"), facts(List.of(DONE), List.of())))
                .containsExactly(
                        "Evidence is missing for a success criterion of a linked action.",
                        "Evidence that was named is not on file for the linked actions.");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBSTANTIAL", "REASONABLE"})
    void quality_assurance_gives_the_second_line(AssuranceLevel level) {
        requestedAlready().when(give(2, level), QA, READY).then(gave(2, level, "p-quality"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMITED", "NONE"})
    void assurance_below_reasonable_returns_the_recommendation_to_work(AssuranceLevel level) {
        requestedAlready()
                .when(give(3, level), AUDITOR, READY)
                .then(gave(3, level, "p-auditor"), new RecommendationReturned("80433", TODAY, ID, "assurance"));
    }

    @Test
    void each_role_has_its_line() {
        requestedAlready().when(give(3, REASONABLE), QA, READY).thenRefused(LINE_NOT_AVAILABLE);
        requestedAlready().when(give(2, REASONABLE), AUDITOR, READY).thenRefused(LINE_NOT_AVAILABLE);
        requestedAlready()
                .when(give(2, REASONABLE), as("p-else", Role.PM), READY)
                .thenRefused(LINE_NOT_AVAILABLE);
    }

    @Test
    void assurance_is_given_when_it_was_requested() {
        underWay().when(give(2, REASONABLE), QA, READY).thenRefused(ASSURANCE_NOT_REQUESTED);
        given(identified())
                .when(give(2, REASONABLE), QA, NONE)
                .thenRefused(ASSURANCE_NOT_REQUESTED, CRITERIA_NOT_RATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMITED", "NONE"})
    void a_worse_opinion_that_nobody_asked_for_returns_what_was_assured_to_work(AssuranceLevel level) {
        givenAssured()
                .when(give(3, level), AUDITOR, READY)
                .then(gave(3, level, "p-auditor"), new RecommendationReturned("80433", TODAY, ID, "assurance"));
    }

    @Test
    void each_success_criterion_of_each_linked_action_is_rated_once() {
        var one = new CriterionLevel("action", 1, REASONABLE);
        var two = new CriterionLevel("action", 2, REASONABLE);
        requestedAlready().when(giving(REASONABLE, one), QA, READY).thenRefused(CRITERIA_NOT_RATED);
        requestedAlready().when(giving(REASONABLE, one, one), QA, READY).thenRefused(CRITERIA_NOT_RATED);
        requestedAlready()
                .when(giving(REASONABLE, one, two, new CriterionLevel("action", 3, REASONABLE)), QA, READY)
                .thenRefused(CRITERIA_NOT_RATED);
        requestedAlready()
                .when(giving(REASONABLE, one, new CriterionLevel("another", 2, REASONABLE)), QA, READY)
                .thenRefused(CRITERIA_NOT_RATED);
        var reason = new NoFurtherActionDeclared("80433", TODAY, ID, "Done before the report.", "p-sro");
        given(identified(), accepted(), reason, delivered(), requested())
                .when(giving(REASONABLE), QA, NONE)
                .then(gaveOn(REASONABLE));
    }

    @Test
    void the_overall_level_is_no_better_than_the_lowest_of_any_criterion() {
        var good = new CriterionLevel("action", 1, SUBSTANTIAL);
        var poor = new CriterionLevel("action", 2, LIMITED);
        requestedAlready().when(giving(SUBSTANTIAL, good, poor), QA, READY).thenRefused(LEVEL_ABOVE_WORST);
        requestedAlready().when(giving(REASONABLE, good, poor), QA, READY).thenRefused(LEVEL_ABOVE_WORST);
        requestedAlready()
                .when(giving(LIMITED, good, poor), QA, READY)
                .then(gaveOn(LIMITED, good, poor), new RecommendationReturned("80433", TODAY, ID, "assurance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-owner", "p-sro", "p-verifier", "p-submitter"})
    void nobody_assures_their_own_work(String person) {
        requestedAlready().when(give(2, REASONABLE), as(person, Role.QA), READY).thenRefused(SELF_ASSURANCE);
    }

    @Test
    void whoever_answers_for_the_priority_that_holds_it_does_not_assure_it() {
        requestedAlready()
                .when(give(2, REASONABLE), QA, READY.under(Set.of("p-quality")))
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void whoever_once_declared_it_delivered_never_assures_it() {
        underWay()
                .given(requested(), assured("a", LIMITED), returned("a"))
                .given(new RecommendationDelivered("80433", TODAY, ID, null, "p-new-sro"))
                .given(requested())
                .when(give(2, REASONABLE), as(SRO, Role.QA), READY)
                .thenRefused(SELF_ASSURANCE);
    }

    @Test
    void the_opinion_of_a_body_outside_is_of_the_third_line_whoever_records_it() {
        requestedAlready().when(peers("evidence"), QA, READY).then(peersGave("p-quality"));
        requestedAlready()
                .when(peers("evidence"), as("p-audit", Role.IA), READY)
                .then(peersGave("p-audit"));
        requestedAlready().when(peers("evidence"), as(OWNER, Role.QA), READY).thenRefused(SELF_ASSURANCE);
        requestedAlready().when(peers("evidence"), as("p-pm", Role.PM), READY).thenRefused(LINE_NOT_AVAILABLE);
    }

    @Test
    void the_opinion_of_a_body_outside_is_in_evidence_that_counts() {
        requestedAlready().when(peers("nowhere"), QA, READY).thenRefused(EVIDENCE_MISSING);
        assertInvalid("outsideEvidenceId", 3, "Peer review", null);
        assertInvalid("outsideEvidenceId", 3, null, "evidence");
        assertInvalid("line", 2, "Peer review", "evidence");
    }

    @Test
    void every_rule_that_says_no_is_named_with_the_separation_of_duties_first() {
        underWay()
                .when(give(3, REASONABLE), as(OWNER, Role.QA), READY)
                .thenRefused(SELF_ASSURANCE, ASSURANCE_NOT_REQUESTED, LINE_NOT_AVAILABLE);
    }

    @Test
    void a_closed_recommendation_is_not_assured() {
        var closed = givenAssured(closed("decision", "assurance", null));
        closed.when(request(), SRO, READY).thenRefused(ALREADY_CLOSED);
        closed.when(give(2, REASONABLE), QA, READY).thenRefused(ALREADY_CLOSED);
    }

    private static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts>
            underWay() {
        return given(identified(), accepted(), planned(), delivered());
    }

    private static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts>
            requestedAlready() {
        return underWay().given(requested());
    }

    private static Item item(String id, String actionId, @Nullable Integer criterion) {
        return new Item(id, actionId, criterion, "p-submitter");
    }

    private static RequestAssurance request(String... evidenceIds) {
        return new RequestAssurance(ID, List.of(evidenceIds), TODAY);
    }

    private static GiveAssurance give(int line, AssuranceLevel level) {
        return new GiveAssurance(ID, "assurance", line, level, both(level), "The audit shows it.", null, null, TODAY);
    }

    private static GiveAssurance peers(String evidenceId) {
        return outside(3, "Peer review", evidenceId);
    }

    private static GiveAssurance outside(int line, @Nullable String body, @Nullable String evidenceId) {
        return new GiveAssurance(
                ID, "assurance", line, REASONABLE, both(REASONABLE), "So they found.", body, evidenceId, TODAY);
    }

    private static AssuranceGiven peersGave(String recordedBy) {
        return new AssuranceGiven(
                "80433",
                TODAY,
                ID,
                "assurance",
                3,
                REASONABLE,
                both(REASONABLE),
                "So they found.",
                recordedBy,
                "Peer review",
                "evidence");
    }

    private static void assertInvalid(String field, int line, @Nullable String body, @Nullable String evidenceId) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> outside(line, body, evidenceId))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly(field));
    }

    private static List<CriterionLevel> both(AssuranceLevel level) {
        return List.of(new CriterionLevel("action", 1, level), new CriterionLevel("action", 2, level));
    }

    private static GiveAssurance giving(AssuranceLevel level, CriterionLevel... criteria) {
        return new GiveAssurance(
                ID, "assurance", 2, level, List.of(criteria), "The audit shows it.", null, null, TODAY);
    }

    private static AssuranceGiven gaveOn(AssuranceLevel level, CriterionLevel... criteria) {
        return new AssuranceGiven(
                "80433",
                TODAY,
                ID,
                "assurance",
                2,
                level,
                List.of(criteria),
                "The audit shows it.",
                "p-quality",
                null,
                null);
    }

    private static AssuranceGiven gave(int line, AssuranceLevel level, String by) {
        return new AssuranceGiven(
                "80433", TODAY, ID, "assurance", line, level, both(level), "The audit shows it.", by, null, null);
    }
}
