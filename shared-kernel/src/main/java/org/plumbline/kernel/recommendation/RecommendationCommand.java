package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a recommendation, from response to closure. */
public sealed interface RecommendationCommand extends Command
        permits RecommendationUpkeep,
                RecommendationWatch,
                WordingCommand,
                RecommendationCommand.RespondToRecommendation,
                RecommendationCommand.DeclareDelivered,
                RecommendationCommand.RequestAssurance,
                RecommendationCommand.GiveAssurance,
                RecommendationCommand.RateImpact,
                RecommendationCommand.RecordSustainment,
                RecommendationCommand.CloseRecommendation,
                RecommendationCommand.SignOffRecommendation {

    String recommendationId();

    @Override
    default String target() {
        return recommendationId();
    }

    /**
     * @param reason required unless the decision is {@link Response#ACCEPTED}
     * @param riskOwner who bears the risk of an item that is declined, where the framework says that this is to be named
     * @param reviewOn when whether it is still borne is looked at again
     */
    record RespondToRecommendation(
            String recommendationId,
            Response decision,
            @Nullable String reason,
            @NamesPerson @Nullable String riskOwner,
            @Nullable LocalDate reviewOn,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public RespondToRecommendation(
                String recommendationId, Response decision, @Nullable String reason, LocalDate effectiveOn) {
            this(recommendationId, decision, reason, null, null, effectiveOn);
        }

        public RespondToRecommendation {
            reviewed(new Checks(), riskOwner, reviewOn, effectiveOn)
                    .required("decision", decision)
                    .optionalText("reason", reason, Checks.LONG_TEXT)
                    .that(
                            decision == Response.ACCEPTED || (reason != null && !reason.isBlank()),
                            "reason",
                            "is required unless the recommendation is accepted in full")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** What is well formed of a risk that is borne: whose it is, and a day to come on which it is looked at. */
    static Checks reviewed(
            Checks checks, @Nullable String riskOwner, @Nullable LocalDate reviewOn, @Nullable LocalDate effectiveOn) {
        return checks.optionalPerson("riskOwner", riskOwner)
                .that(
                        reviewOn == null || effectiveOn == null || reviewOn.isAfter(effectiveOn),
                        "reviewOn",
                        "must be after the day of the decision");
    }

    /** Says that every action is done; the first of three claims (reported, assured, embedded) kept apart. */
    record DeclareDelivered(
            String recommendationId, @Nullable String summary, LocalDate effectiveOn) implements RecommendationCommand {

        public DeclareDelivered {
            new Checks()
                    .optionalText("summary", summary, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record RequestAssurance(String recommendationId, List<String> evidenceIds, LocalDate effectiveOn)
            implements RecommendationCommand {

        public RequestAssurance {
            new Checks()
                    .texts("evidenceIds", evidenceIds, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
        }
    }

    /**
     * @param assuranceId names this assurance, so that a closure can point at it
     * @param line line of defence: 2 for quality assurance, 3 for internal audit or a body outside
     * @param criteria how far each success criterion of each linked action is supported; empty where there is none
     * @param outsideBody whose opinion it is, such as a peer review's or an inspectorate's; null when it is the recorder's own
     * @param outsideEvidenceId the evidence that holds that opinion; null when there is none
     */
    record GiveAssurance(
            String recommendationId,
            String assuranceId,
            int line,
            AssuranceLevel level,
            List<CriterionLevel> criteria,
            String rationale,
            @Nullable String outsideBody,
            @Nullable String outsideEvidenceId,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public GiveAssurance {
            outsideBody = Checks.orNull(outsideBody);
            outsideEvidenceId = Checks.orNull(outsideEvidenceId);
            new Checks()
                    .that(
                            line == 2 || line == 3,
                            "line",
                            "must be 2 (quality assurance) or 3 (internal audit, a body outside)")
                    .that(outsideBody == null || line == 3, "line", "must be 3 for a body outside")
                    .optionalText("outsideBody", outsideBody, 200)
                    .that(
                            (outsideBody == null) == (outsideEvidenceId == null),
                            "outsideEvidenceId",
                            "must be given with outsideBody, and only with it")
                    .required("level", level)
                    .that(criteria == null || criteria.size() <= 500, "criteria", "must have at most 500 entries")
                    .that(
                            criteria == null || criteria.stream().allMatch(c -> c != null && c.isComplete()),
                            "criteria",
                            "must name an action, the number of its criterion from 1, and a level")
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
        }
    }

    /** @param evidenceIds at least one for any rating above {@link ImpactRating#NONE_YET} */
    record RateImpact(
            String recommendationId,
            ImpactRating rating,
            List<String> evidenceIds,
            @Nullable String rationale,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public RateImpact {
            new Checks()
                    .required("rating", rating)
                    .texts("evidenceIds", evidenceIds, 100)
                    .optionalText("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
        }
    }

    /**
     * Records whether new practice held over one reporting period.
     *
     * @param periodFrom its first day
     * @param periodTo its last day
     * @param held whether it held; what fails goes back to work
     */
    record RecordSustainment(
            String recommendationId,
            LocalDate periodFrom,
            LocalDate periodTo,
            boolean held,
            @Nullable String observation,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        /** Boards meet every four weeks or each month: less than that shows no practice. */
        public static final int SHORTEST_PERIOD = 28;

        public RecordSustainment {
            new Checks()
                    .required("periodFrom", periodFrom)
                    .required("periodTo", periodTo)
                    .that(
                            periodFrom == null
                                    || periodTo == null
                                    || !periodTo.isBefore(periodFrom.plusDays(SHORTEST_PERIOD - 1L)),
                            "periodTo",
                            "must be at least " + SHORTEST_PERIOD + " days on, the first day counted")
                    .optionalText("observation", observation, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Closes by a board's decision.
     *
     * @param meetingId the open, quorate meeting that decides
     * @param decisionId a decision it took on this item; created with the closure when the asker names none
     * @param assuranceId the assurance relied on, or null for the latest
     * @param impactWaiver the minuted reason to close before impact is evident, or null
     * @param embeddingWaiver the minuted reason to close before new practice has held long enough, or null
     */
    record CloseRecommendation(
            String recommendationId,
            String meetingId,
            @Nullable String decisionId,
            @Nullable String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            @Nullable String embeddingWaiver,
            LocalDate effectiveOn)
            implements RecommendationCommand, AtMeeting {

        public CloseRecommendation {
            new Checks()
                    .text("meetingId", meetingId, 100)
                    .optionalText("decisionId", decisionId, 100)
                    .optionalText("assuranceId", assuranceId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .optionalText("impactWaiver", impactWaiver, Checks.LONG_TEXT)
                    .optionalText("embeddingWaiver", embeddingWaiver, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Closes where the framework leaves that to somebody other than a board.
     *
     * @param assuranceId the assurance relied on, or null for the latest
     * @param impactWaiver the recorded reason to close before impact is evident, or null
     * @param embeddingWaiver the recorded reason to close before new practice has held long enough, or null
     */
    record SignOffRecommendation(
            String recommendationId,
            @Nullable String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            @Nullable String embeddingWaiver,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public SignOffRecommendation {
            new Checks()
                    .optionalText("assuranceId", assuranceId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .optionalText("impactWaiver", impactWaiver, Checks.LONG_TEXT)
                    .optionalText("embeddingWaiver", embeddingWaiver, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
