package org.plumbline.command.recommendation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.recommendation.Recommendations.ID;
import static org.plumbline.command.recommendation.Recommendations.NONE;
import static org.plumbline.command.recommendation.Recommendations.accepted;
import static org.plumbline.command.recommendation.Recommendations.closed;
import static org.plumbline.command.recommendation.Recommendations.given;
import static org.plumbline.command.recommendation.Recommendations.givenAssured;
import static org.plumbline.command.recommendation.Recommendations.identified;
import static org.plumbline.command.recommendation.Recommendations.notAccepted;
import static org.plumbline.command.recommendation.Recommendations.under;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_RESPONDED;
import static org.plumbline.kernel.refusal.RefusalCode.RESPONSE_NOT_AVAILABLE;
import static org.plumbline.kernel.refusal.RefusalCode.RISK_ACCEPTANCE_MISSING;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPartiallyAccepted;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.refusal.Invalid;

class RespondToRecommendationTest {

    @Test
    void a_recommendation_is_accepted() {
        given(identified()).when(respond(Response.ACCEPTED, null), DCS, NONE).then(accepted());
    }

    @Test
    void a_recommendation_is_accepted_in_part_with_a_reason() {
        given(identified())
                .when(respond(Response.PARTIALLY_ACCEPTED, "From spring."), DCS, NONE)
                .then(new RecommendationPartiallyAccepted("80433", TODAY, ID, "From spring."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ILACS", "SIF", "SIF_REINSPECTION", "LAC_2013", "JTAI", "AREA_SEND", "IMPROVEMENT_NOTICE"})
    void a_finding_of_the_childrens_inspectorate_cannot_be_declined(String framework) {
        given(identified(framework))
                .when(respond(Response.NOT_ACCEPTED, "The risk is accepted."), DCS, under(framework))
                .thenRefused(RESPONSE_NOT_AVAILABLE);
    }

    @Test
    void an_auditors_finding_can_be_declined() {
        given(identified("INTERNAL_AUDIT"))
                .when(decline("p-treasurer", TODAY.plusMonths(6)), DCS, under("INTERNAL_AUDIT"))
                .then(new RecommendationNotAccepted(
                        "80433", TODAY, ID, "The risk is accepted.", "p-treasurer", TODAY.plusMonths(6)));
    }

    @Test
    void whoever_declines_an_auditors_finding_names_who_bears_the_risk_and_when_it_is_reviewed() {
        LocalDate review = TODAY.plusMonths(6);
        given(identified("INTERNAL_AUDIT"))
                .when(decline(null, null), DCS, under("INTERNAL_AUDIT"))
                .thenRefused(RISK_ACCEPTANCE_MISSING);
        given(identified("INTERNAL_AUDIT"))
                .when(decline("p-treasurer", null), DCS, under("INTERNAL_AUDIT"))
                .thenRefused(RISK_ACCEPTANCE_MISSING);
        given(identified("INTERNAL_AUDIT"))
                .when(decline(" ", review), DCS, under("INTERNAL_AUDIT"))
                .thenRefused(RISK_ACCEPTANCE_MISSING);
        given(identified("PEER_REVIEW"))
                .when(decline(null, null), DCS, under("PEER_REVIEW"))
                .then(notAccepted());
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> decline("p-treasurer", TODAY));
    }

    private static RespondToRecommendation decline(@Nullable String riskOwner, @Nullable LocalDate reviewOn) {
        return new RespondToRecommendation(
                ID, Response.NOT_ACCEPTED, "The risk is accepted.", riskOwner, reviewOn, TODAY);
    }

    @Test
    void a_response_is_given_once() {
        given(identified(), accepted())
                .when(respond(Response.ACCEPTED, null), DCS, NONE)
                .thenRefused(ALREADY_RESPONDED);
        given(identified("INTERNAL_AUDIT"), notAccepted())
                .when(respond(Response.ACCEPTED, null), DCS, NONE)
                .thenRefused(ALREADY_RESPONDED);
        given(identified(), accepted())
                .when(respond(Response.NOT_ACCEPTED, "On reflection."), DCS, NONE)
                .thenRefused(ALREADY_RESPONDED, RESPONSE_NOT_AVAILABLE);
    }

    @Test
    void a_closed_recommendation_takes_no_response() {
        givenAssured(closed("decision", "assurance", null))
                .when(respond(Response.ACCEPTED, null), DCS, NONE)
                .thenRefused(ALREADY_CLOSED);
    }

    @Test
    void a_recommendation_nobody_identified_is_unknown() {
        given().when(respond(Response.ACCEPTED, null), DCS, NONE).thenUnknown();
    }

    @Test
    void a_response_is_not_dated_in_the_future() {
        var command = new RespondToRecommendation(ID, Response.ACCEPTED, null, TOMORROW);
        given(identified()).when(command, DCS, NONE).thenInvalid("effectiveOn");
    }

    private static RespondToRecommendation respond(Response response, @Nullable String reason) {
        return new RespondToRecommendation(ID, response, reason, TODAY);
    }
}
