package org.plumbline.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.Response;

/** A recommendation as it stands, with three claims kept apart: reported, assured, embedded. */
public record RecommendationRow(
        String id,
        String inspectionId,
        String framework,
        ProposedFinding finding,
        String state,
        @Nullable Answer response,
        List<String> actionIds,
        boolean notRequired,
        boolean reported,
        boolean assured,
        boolean embedded,
        boolean closed,
        @Nullable Assurance assurance,
        ImpactRating impact,
        int periodsHeld,
        int periodsRequired,
        @Nullable Closing closing) {

    /** The authority's response. */
    public record Answer(Response decision, @Nullable String reason, LocalDate on) {}

    /** The latest assurance. */
    public record Assurance(
            String assuranceId, int line, AssuranceLevel level, String rationale, String givenBy, LocalDate on) {}

    /** The board's closure. */
    public record Closing(
            String meetingId,
            String decisionId,
            String rationale,
            @Nullable String impactWaiver,
            LocalDate on) {}

    static RecommendationRow identified(String id, String inspectionId, String framework, ProposedFinding finding) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                "IDENTIFIED",
                null,
                List.of(),
                false,
                false,
                false,
                false,
                false,
                null,
                ImpactRating.NONE_YET,
                0,
                0,
                null);
    }

    RecommendationRow answered(Answer answer) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                answer.decision().name(),
                answer,
                actionIds,
                answer.decision() == Response.NOT_ACCEPTED,
                false,
                false,
                false,
                false,
                assurance,
                impact,
                0,
                0,
                null);
    }

    RecommendationRow planned(String actionId) {
        List<String> actions = Stream.concat(actionIds.stream(), Stream.of(actionId))
                .distinct()
                .toList();
        String next = reported ? "IN_PROGRESS" : state.endsWith("ACCEPTED") ? "PLANNED" : state;
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                next,
                response,
                actions,
                notRequired,
                false,
                false,
                false,
                closed,
                assurance,
                impact,
                periodsHeld,
                periodsRequired,
                closing);
    }

    RecommendationRow working() {
        return claiming("IN_PROGRESS", false, false, false);
    }

    RecommendationRow delivered() {
        return claiming("DELIVERED", true, false, false);
    }

    RecommendationRow underAssurance() {
        return claiming("UNDER_ASSURANCE", true, assured, embedded);
    }

    RecommendationRow assured(Assurance given) {
        boolean enough = given.level().isAtLeastReasonable();
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                enough ? "EMBEDDING" : state,
                response,
                actionIds,
                notRequired,
                reported,
                enough,
                enough && embedded,
                closed,
                given,
                impact,
                enough ? periodsHeld : 0,
                periodsRequired,
                closing);
    }

    RecommendationRow embedding(int held, int required) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                state,
                response,
                actionIds,
                notRequired,
                reported,
                assured,
                assured && required > 0 && held >= required,
                closed,
                assurance,
                impact,
                held,
                required,
                closing);
    }

    RecommendationRow rated(ImpactRating rating) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                state,
                response,
                actionIds,
                notRequired,
                reported,
                assured,
                embedded,
                closed,
                assurance,
                rating,
                periodsHeld,
                periodsRequired,
                closing);
    }

    RecommendationRow closed(Closing by) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                "CLOSED",
                response,
                actionIds,
                notRequired,
                reported,
                assured,
                embedded,
                true,
                assurance,
                impact,
                periodsHeld,
                periodsRequired,
                by);
    }

    private RecommendationRow claiming(String next, boolean isReported, boolean isAssured, boolean isEmbedded) {
        return new RecommendationRow(
                id,
                inspectionId,
                framework,
                finding,
                next,
                response,
                actionIds,
                notRequired,
                isReported,
                isAssured,
                isEmbedded,
                closed,
                assurance,
                impact,
                isAssured ? periodsHeld : 0,
                periodsRequired,
                closing);
    }
}
