package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a recommendation, from response to closure. */
public sealed interface RecommendationCommand extends Command
        permits RecommendationUpkeep,
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

    /** @param reason required unless the decision is {@link Response#ACCEPTED} */
    record RespondToRecommendation(
            String recommendationId,
            Response decision,
            @Nullable String reason,
            LocalDate effectiveOn) implements RecommendationCommand {

        public RespondToRecommendation {
            new Checks()
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
     * @param line line of defence: 2 for quality assurance, 3 for internal audit
     */
    record GiveAssurance(
            String recommendationId,
            String assuranceId,
            int line,
            AssuranceLevel level,
            String rationale,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public GiveAssurance {
            new Checks()
                    .that(line == 2 || line == 3, "line", "must be 2 (quality assurance) or 3 (internal audit)")
                    .required("level", level)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
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
     * @param period name of the period, such as {@code 2025-03}
     * @param held whether it held; a failed period starts the count again
     */
    record RecordSustainment(
            String recommendationId,
            String period,
            boolean held,
            @Nullable String observation,
            LocalDate effectiveOn) implements RecommendationCommand {

        public RecordSustainment {
            new Checks()
                    .text("period", period, 40)
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
     */
    record CloseRecommendation(
            String recommendationId,
            String meetingId,
            @Nullable String decisionId,
            @Nullable String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            LocalDate effectiveOn)
            implements RecommendationCommand, AtMeeting {

        public CloseRecommendation {
            new Checks()
                    .text("meetingId", meetingId, 100)
                    .optionalText("decisionId", decisionId, 100)
                    .optionalText("assuranceId", assuranceId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .optionalText("impactWaiver", impactWaiver, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Closes where the framework leaves that to somebody other than a board.
     *
     * @param assuranceId the assurance relied on, or null for the latest
     * @param impactWaiver the recorded reason to close before impact is evident, or null
     */
    record SignOffRecommendation(
            String recommendationId,
            @Nullable String assuranceId,
            String rationale,
            @Nullable String impactWaiver,
            LocalDate effectiveOn)
            implements RecommendationCommand {

        public SignOffRecommendation {
            new Checks()
                    .optionalText("assuranceId", assuranceId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .optionalText("impactWaiver", impactWaiver, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
