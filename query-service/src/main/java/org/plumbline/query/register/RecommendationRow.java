package org.plumbline.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.Response;

/**
 * A recommendation as it stands, with three claims kept apart: reported, assured, embedded.
 *
 * @param notRequired declined or replaced: counted nowhere else
 * @param periods over which new practice was looked at, the first first; those before a break count no more
 * @param upkept owners, holds, escalations and verdicts beside its way
 * @param atVisits what monitoring visits made of it
 * @param doubts what speaks against its evidence
 * @param wording how the text of its finding came to be what it is
 */
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
        List<Period> periods,
        @Nullable Closing closing,
        Upkept upkept,
        AtVisits atVisits,
        Doubts doubts,
        Wording wording) {

    public RecommendationRow {
        periods = periods == null ? List.of() : periods;
        upkept = upkept == null ? Upkept.none() : upkept;
        atVisits = atVisits == null ? AtVisits.none() : atVisits;
        doubts = doubts == null ? Doubts.none() : doubts;
        wording = wording == null ? Wording.asConfirmed() : wording;
    }

    /** Its text after its number in the report. */
    public String numbered() {
        return finding.position() + ". " + finding.text();
    }

    /**
     * The authority's response.
     *
     * @param riskOwner who bears the risk of what was declined, where that is to be named
     * @param reviewOn when whether it is still borne is looked at again
     */
    public record Answer(
            Response decision,
            @Nullable String reason,
            LocalDate on,
            @Nullable String riskOwner,
            @Nullable LocalDate reviewOn) {

        Answer(Response decision, @Nullable String reason, LocalDate on) {
            this(decision, reason, on, null, null);
        }
    }

    /**
     * The latest assurance.
     *
     * @param criteria how far each success criterion is supported
     * @param outsideBody whose opinion it is; null when it is that of whoever gave it
     * @param outsideEvidenceId the evidence that holds the opinion of the body outside, or null
     */
    public record Assurance(
            String assuranceId,
            int line,
            AssuranceLevel level,
            List<CriterionLevel> criteria,
            String rationale,
            String givenBy,
            LocalDate on,
            @Nullable String outsideBody,
            @Nullable String outsideEvidenceId) {

        public Assurance {
            criteria = criteria == null ? List.of() : criteria;
        }
    }

    /**
     * A period over which new practice was looked at.
     *
     * @param name what whoever recorded it called it
     * @param from its first day, or null where only its name was recorded
     * @param held whether the practice held
     */
    public record Period(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String observation,
            boolean held) {}

    /**
     * How it was closed.
     *
     * @param meetingId the board's meeting, or null when it was signed off without one
     * @param signedOffBy who signed it off, or null when a board closed it
     */
    public record Closing(
            @Nullable String meetingId,
            @Nullable String decisionId,
            String rationale,
            @Nullable String impactWaiver,
            @Nullable String embeddingWaiver,
            LocalDate on,
            @Nullable String signedOffBy) {}

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
                List.of(),
                null,
                Upkept.none(),
                AtVisits.none(),
                Doubts.none(),
                Wording.asConfirmed());
    }

    RecommendationRow withoutProposalsOfVisits() {
        return with(r -> r.atVisits = r.atVisits.decided());
    }

    RecommendationRow with(Consumer<RecommendationDraft> change) {
        RecommendationDraft draft = new RecommendationDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
