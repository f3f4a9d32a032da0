package org.plumbline.kernel.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a monitoring visit once its letter comes. */
public sealed interface LetterCommand extends VisitCommand {

    /**
     * @param receivedOn not before the last day of the visit, never in the future
     * @param sequence the inspectorate's own count of its visits since the inspection, from 1
     * @param sha256 of the letter's file, lower-case hex, or null when none was taken
     */
    record RecordLetterReceived(
            String visitId,
            LocalDate receivedOn,
            int sequence,
            @Nullable String sha256,
            LocalDate effectiveOn) implements LetterCommand {

        public RecordLetterReceived {
            sha256 = Checks.orNull(sha256);
            new Checks()
                    .required("receivedOn", receivedOn)
                    .that(sequence >= 1 && sequence <= 100, "sequence", "must be between 1 and 100")
                    .that(sha256 == null || Sha256.is(sha256), "sha256", "must be 64 lower-case hex digits")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Puts right what was recorded of the letter; what was there before stays to be read.
     *
     * @param receivedOn not before the last day of the visit, never in the future
     * @param sequence the inspectorate's own count of its visits since the inspection, from 1
     * @param reason what was wrong
     */
    record CorrectLetter(String visitId, LocalDate receivedOn, int sequence, String reason, LocalDate effectiveOn)
            implements LetterCommand {

        public CorrectLetter {
            new Checks()
                    .required("receivedOn", receivedOn)
                    .that(sequence >= 1 && sequence <= 100, "sequence", "must be between 1 and 100")
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * The inspectorate published its letter, be it one of which it was on record that it would not.
     *
     * @param publishedOn not before it was received, never in the future
     * @param overrideReason why the letter of a first visit is published all the same; needed for no other
     */
    record PublishLetter(
            String visitId, LocalDate publishedOn, @Nullable String overrideReason, LocalDate effectiveOn)
            implements LetterCommand {

        public PublishLetter {
            overrideReason = Checks.orNull(overrideReason);
            new Checks()
                    .required("publishedOn", publishedOn)
                    .optionalText("overrideReason", overrideReason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record KeepLetterUnpublished(String visitId, String reason, LocalDate effectiveOn) implements LetterCommand {

        public KeepLetterUnpublished {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Records one thing the letter says. What it finds wanting is about a recommendation or a new concern.
     *
     * @param findingId names this finding, so that a reopening can point at it
     * @param recommendationId of the same inspection, or null
     * @param quote the letter's own words
     * @param page page of the letter they stand on, from 1
     * @param newConcern what the letter asks for that no recommendation is about yet, or null; becomes a recommendation
     * @param focusArea which of the visit's focus areas it is about; null for what was found beside these
     */
    record RecordVisitFinding(
            String visitId,
            String findingId,
            @Nullable String recommendationId,
            Direction direction,
            String quote,
            int page,
            @Nullable String newConcern,
            @Nullable String focusArea,
            LocalDate effectiveOn)
            implements LetterCommand {

        public RecordVisitFinding {
            recommendationId = Checks.orNull(recommendationId);
            newConcern = Checks.orNull(newConcern);
            focusArea = Checks.orNull(focusArea);
            new Checks()
                    .optionalText("recommendationId", recommendationId, 100)
                    .required("direction", direction)
                    .text("quote", quote, Checks.LONG_TEXT)
                    .that(page >= 1 && page <= 1000, "page", "must be between 1 and 1000")
                    .optionalText("newConcern", newConcern, Checks.LONG_TEXT)
                    .optionalText("focusArea", focusArea, 500)
                    .that(
                            newConcern == null || recommendationId == null,
                            "newConcern",
                            "must be empty when the finding is about a recommendation there is")
                    .that(
                            direction == null
                                    || !direction.isWanting()
                                    || newConcern != null
                                    || recommendationId != null,
                            "recommendationId",
                            "is required for what was found wanting, unless it is a new concern")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param summary what was done about the findings */
    record ConcludeVisit(String visitId, String summary, LocalDate effectiveOn) implements LetterCommand {

        public ConcludeVisit {
            new Checks()
                    .text("summary", summary, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
