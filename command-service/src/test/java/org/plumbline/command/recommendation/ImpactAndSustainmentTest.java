package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.assured;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.givenEmbedded;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.notAccepted;
import static org.plumbline.command.recommendation.Recommendations.planned;
import static org.plumbline.command.recommendation.Recommendations.rated;
import static org.plumbline.command.recommendation.Recommendations.requested;
import static org.plumbline.command.recommendation.Recommendations.returned;
import static org.plumbline.kernel.recommendation.ImpactRating.EVIDENT;
import static org.plumbline.kernel.recommendation.ImpactRating.NONE_YET;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.INSUFFICIENT_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_BEFORE_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_EXISTS;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_NOT_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_NOT_NEXT;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationReopened;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class ImpactAndSustainmentTest {

    private static final Period FEBRUARY = new Period("2025-02-01", "2025-02-28");
    private static final Period MARCH = new Period("2025-03-01", "2025-03-31");
    private static final Period APRIL = new Period("2025-04-01", "2025-04-30");

    @Test
    void impact_is_rated_at_any_time_after_acceptance() {
        given(identified(), accepted()).when(rate(NONE_YET), QA, NONE).then(rated(NONE_YET));
        givenAssured().when(rate(EVIDENT, "evidence"), QA, READY).then(rated(EVIDENT, "evidence"));
    }

    @Test
    void impact_is_not_rated_without_acceptance() {
        given(identified()).when(rate(NONE_YET), QA, NONE).thenRefused(RESPONSE_MISSING);
        given(identified("INTERNAL_AUDIT"), notAccepted())
                .when(rate(EVIDENT), QA, NONE)
                .thenRefused(RESPONSE_MISSING, EVIDENCE_MISSING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE_YET")
    void any_word_on_impact_rests_on_evidence_on_file(ImpactRating rating) {
        givenAssured().when(rate(rating), QA, READY).thenRefused(EVIDENCE_MISSING);
        givenAssured().when(rate(rating, "evidence", "elsewhere"), QA, READY).thenRefused(EVIDENCE_MISSING);
        givenAssured().when(rate(rating, "evidence"), QA, READY).then(rated(rating, "evidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-owner", "p-sro", "p-verifier", "p-submitter"})
    void nobody_rates_their_own_work_or_says_that_it_lasts(String person) {
        givenAssured()
                .when(rate(EVIDENT, "evidence"), as(person, Role.QA), READY)
                .thenRefused(SELF_ASSURANCE);
        sinceJanuary().when(record(FEBRUARY, true), as(person, Role.QA), READY).thenRefused(SELF_ASSURANCE);
    }

    @Test
    void the_first_period_starts_embedding_and_says_how_many_are_needed() {
        sinceJanuary().when(record(FEBRUARY, true), QA, READY).then(started(3), held(FEBRUARY, 1));
        sinceJanuary()
                .when(record(FEBRUARY, false), QA, READY)
                .then(started(3), broken(FEBRUARY), returned("assurance"));
    }

    @Test
    void how_many_periods_are_needed_the_boards_rules_say() {
        BoardRules s = BoardRules.standard();
        var rules = s.sustainedOver(6);
        sinceJanuary()
                .when(record(FEBRUARY, true), QA, READY.under(new InForce(1, TODAY, Rules.standard(), rules)))
                .then(started(6), held(FEBRUARY, 1));
    }

    @Test
    void periods_in_a_row_are_counted() {
        sinceJanuary(started(3), held(FEBRUARY, 1))
                .when(record(MARCH, true), QA, READY)
                .then(held(MARCH, 2));
    }

    @Test
    void a_period_that_fails_takes_the_item_back_to_work() {
        var embedding = sinceJanuary(started(3), held(FEBRUARY, 1));
        embedding.when(record(MARCH, false), QA, READY).then(broken(MARCH), returned("assurance"));
        var back = embedding.given(broken(MARCH), returned("assurance"));
        assertThat(back.state()).isInstanceOf(RecommendationState.InProgress.class);
        back.when(record(APRIL, true), QA, READY).thenRefused(INSUFFICIENT_ASSURANCE);
        back.given(delivered(), requested(), assuredOn("2025-04-01"))
                .when(record(APRIL, true), QA, READY)
                .then(started(3), held(APRIL, 1));
    }

    @Test
    void no_day_counts_in_two_periods_whether_they_held_or_not() {
        sinceJanuary(started(3), held(FEBRUARY, 1))
                .when(record(FEBRUARY, false), QA, READY)
                .thenRefused(PERIOD_EXISTS);
        sinceJanuary(started(3), held(FEBRUARY, 1))
                .when(record(new Period("2025-02-28", "2025-03-31"), true), QA, READY)
                .thenRefused(PERIOD_EXISTS);
        sinceJanuary(started(3), broken(FEBRUARY), returned("assurance"), delivered(), requested())
                .given(assuredOn("2025-02-15"))
                .when(record(new Period("2025-02-15", "2025-03-31"), true), QA, READY)
                .thenRefused(PERIOD_EXISTS);
    }

    @Test
    void periods_in_a_row_leave_no_gap() {
        sinceJanuary(started(3), held(FEBRUARY, 1))
                .when(record(APRIL, true), QA, READY)
                .thenRefused(PERIOD_NOT_NEXT);
    }

    @Test
    void a_period_counts_from_the_day_of_the_assurance_on() {
        sinceJanuary()
                .when(record(new Period("2025-01-30", "2025-02-28"), true), QA, READY)
                .thenRefused(PERIOD_BEFORE_ASSURANCE);
        sinceJanuary(requested(), assuredOn("2025-02-20"))
                .when(record(FEBRUARY, true), QA, READY)
                .then(started(3), held(FEBRUARY, 1));
    }

    @Test
    void a_period_has_ended_and_was_four_weeks_at_least() {
        var lasting =
                new RecordSustainment(ID, TODAY.minusDays(40), TODAY, true, "Ten files read.", TODAY.minusDays(1));
        sinceJanuary().when(lasting, QA, READY).thenRefused(PERIOD_NOT_ENDED);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> record(new Period("2025-03-01", "2025-03-27"), true))
                .satisfies(e ->
                        assertThat(e.violations()).extracting(Violation::field).containsExactly("periodTo"));
        assertThat(record(new Period("2025-03-01", "2025-03-28"), true).periodTo())
                .isEqualTo("2025-03-28");
    }

    @Test
    void practice_is_embedded_only_after_reasonable_assurance() {
        given(identified()).when(record(MARCH, true), QA, NONE).thenRefused(INSUFFICIENT_ASSURANCE);
        given(identified(), accepted(), planned(), delivered(), requested())
                .when(record(MARCH, true), QA, READY)
                .thenRefused(INSUFFICIENT_ASSURANCE);
        sinceJanuary(requested(), assured("later", AssuranceLevel.LIMITED), returned("later"))
                .when(record(MARCH, true), QA, READY)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void after_reopening_impact_is_to_be_rated_anew() {
        var closed = givenEmbedded(rated(EVIDENT), closed("decision", "assurance", null));
        var reopened = closed.given(new RecommendationReopened("80433", TODAY, ID, "It declined.", null));
        assertThat(((RecommendationState.InProgress) reopened.state()).track().impact())
                .isEqualTo(Impact.noneYet());
    }

    @Test
    void a_closed_recommendation_is_neither_rated_nor_observed() {
        var closed = givenAssured(closed("decision", "assurance", null));
        closed.when(rate(NONE_YET), QA, NONE).thenRefused(ALREADY_CLOSED);
        closed.when(record(MARCH, true), QA, NONE).thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(rate(NONE_YET), QA, NONE).thenUnknown();
        given().when(record(MARCH, true), QA, NONE).thenUnknown();
    }

    private static RateImpact rate(ImpactRating rating, String... evidenceIds) {
        return new RateImpact(ID, rating, List.of(evidenceIds), "Children say so.", TODAY);
    }

    /** First and last day. */
    private record Period(LocalDate from, LocalDate to) {

        Period(String from, String to) {
            this(LocalDate.parse(from), LocalDate.parse(to));
        }

        String named() {
            return from + "/" + to;
        }
    }

    private static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts>
            sinceJanuary(RecommendationEvent... events) {
        return given(identified(), accepted(), planned(), delivered(), requested(), assuredOn("2025-01-31"))
                .given(events);
    }

    private static AssuranceGiven assuredOn(String day) {
        return new AssuranceGiven(
                "80433",
                LocalDate.parse(day),
                ID,
                "assurance",
                2,
                AssuranceLevel.REASONABLE,
                List.of(),
                "Seen.",
                "p-quality",
                null,
                null);
    }

    private static RecordSustainment record(Period period, boolean held) {
        return new RecordSustainment(ID, period.from(), period.to(), held, "Ten files read.", TODAY);
    }

    private static EmbeddingStarted started(int periods) {
        return new EmbeddingStarted("80433", TODAY, ID, periods);
    }

    private static SustainmentObserved held(Period period, int periodsHeld) {
        return new SustainmentObserved(
                "80433", TODAY, ID, period.named(), period.from(), period.to(), "Ten files read.", periodsHeld);
    }

    private static SustainmentBroken broken(Period period) {
        return new SustainmentBroken("80433", TODAY, ID, period.named(), period.from(), period.to(), "Ten files read.");
    }
}
