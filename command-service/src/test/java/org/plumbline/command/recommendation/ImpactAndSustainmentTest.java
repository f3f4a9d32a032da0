package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.READY;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.assured;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.delivered;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
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
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_EXISTS;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;

class ImpactAndSustainmentTest {

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

    @Test
    void the_first_period_starts_embedding_and_says_how_many_are_needed() {
        givenAssured().when(record("2025-03", true), QA, NONE).then(started(), held("2025-03", 1));
        givenAssured().when(record("2025-03", false), QA, NONE).then(started(), broken("2025-03"));
    }

    @Test
    void periods_in_a_row_are_counted() {
        givenAssured(started(), held("2025-03", 1))
                .when(record("2025-04", true), QA, NONE)
                .then(held("2025-04", 2));
    }

    @Test
    void a_period_that_fails_starts_the_count_again() {
        var broken = givenAssured(started(), held("2025-02", 1), held("2025-03", 2));
        broken.when(record("2025-04", false), QA, NONE).then(broken("2025-04"));
        broken.given(broken("2025-04")).when(record("2025-05", true), QA, NONE).then(held("2025-05", 1));
    }

    @Test
    void a_period_is_recorded_once_whether_it_held_or_not() {
        givenAssured(started(), held("2025-03", 1))
                .when(record("2025-03", false), QA, NONE)
                .thenRefused(PERIOD_EXISTS);
        givenAssured(started(), broken("2025-03"))
                .when(record("2025-03", true), QA, NONE)
                .thenRefused(PERIOD_EXISTS);
    }

    @Test
    void practice_is_embedded_only_after_reasonable_assurance() {
        given(identified()).when(record("2025-03", true), QA, NONE).thenRefused(INSUFFICIENT_ASSURANCE);
        given(identified(), accepted(), planned(), delivered(), requested())
                .when(record("2025-03", true), QA, NONE)
                .thenRefused(INSUFFICIENT_ASSURANCE);
        givenAssured(requested(), assured("later", AssuranceLevel.LIMITED), returned("later"))
                .when(record("2025-03", true), QA, NONE)
                .thenRefused(INSUFFICIENT_ASSURANCE);
    }

    @Test
    void after_a_return_practice_is_embedded_anew() {
        givenAssured(started(), held("2025-03", 1))
                .given(requested(), assured("later", AssuranceLevel.NONE), returned("later"))
                .given(delivered(), requested(), assured("latest", AssuranceLevel.SUBSTANTIAL))
                .when(record("2025-04", true), QA, NONE)
                .then(started(), held("2025-04", 1));
    }

    @Test
    void a_closed_recommendation_is_neither_rated_nor_observed() {
        var closed = givenAssured(closed("decision", "assurance", null));
        closed.when(rate(NONE_YET), QA, NONE).thenRefused(ALREADY_CLOSED);
        closed.when(record("2025-03", true), QA, NONE).thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(rate(NONE_YET), QA, NONE).thenUnknown();
        given().when(record("2025-03", true), QA, NONE).thenUnknown();
    }

    private static RateImpact rate(ImpactRating rating, String... evidenceIds) {
        return new RateImpact(ID, rating, List.of(evidenceIds), "Children say so.", TODAY);
    }

    private static RecordSustainment record(String period, boolean held) {
        return new RecordSustainment(ID, period, held, "Ten files read.", TODAY);
    }

    private static EmbeddingStarted started() {
        return new EmbeddingStarted("80433", TODAY, ID, Embedding.PERIODS_REQUIRED);
    }

    private static SustainmentObserved held(String period, int periodsHeld) {
        return new SustainmentObserved("80433", TODAY, ID, period, "Ten files read.", periodsHeld);
    }

    private static SustainmentBroken broken(String period) {
        return new SustainmentBroken("80433", TODAY, ID, period, "Ten files read.");
    }
}
