package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the words of a confirmed finding: only that they match the published report. */
public sealed interface WordingCommand extends RecommendationCommand {

    /**
     * Proposes what the published report says where the text on record differs from it.
     *
     * @param transcription the words as published
     * @param printedAt where they are printed, such as {@code page 4, paragraph 12}
     */
    record ProposeTranscription(
            String recommendationId,
            String proposalId,
            String transcription,
            String printedAt,
            String reason,
            LocalDate effectiveOn)
            implements WordingCommand {

        public ProposeTranscription {
            new Checks()
                    .text("transcription", transcription, Checks.LONG_TEXT)
                    .text("printedAt", printedAt, 300)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Agrees that the published report says so, or declines.
     *
     * @param reason required when it is declined
     */
    record DecideTranscription(
            String recommendationId,
            String proposalId,
            boolean approved,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements WordingCommand {

        public DecideTranscription {
            new Checks()
                    .optionalText("reason", reason, Checks.LONG_TEXT)
                    .that(approved || reason != null && !reason.isBlank(), "reason", "is required to decline")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            reason = Checks.orNull(reason);
        }
    }
}
