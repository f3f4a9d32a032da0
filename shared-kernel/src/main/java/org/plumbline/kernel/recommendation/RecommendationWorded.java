package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of the words of a finding; whatever they were stays in the history. */
public sealed interface RecommendationWorded extends RecommendationEvent {

    /**
     * @param from the words on record
     * @param to the words as published
     * @param printedAt where they are printed
     */
    record TranscriptionProposed(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String proposalId,
            String from,
            String to,
            String printedAt,
            String reason,
            String proposedBy)
            implements RecommendationWorded {}

    /** @param agreedBy who compared them with the published report */
    record TranscriptionCorrected(
            String authority,
            LocalDate effectiveOn,
            String recommendationId,
            String proposalId,
            String from,
            String to,
            String printedAt,
            String proposedBy,
            String agreedBy,
            @Nullable String reason)
            implements RecommendationWorded {}

    record TranscriptionDeclined(
            String authority, LocalDate effectiveOn, String recommendationId, String proposalId, String reason)
            implements RecommendationWorded {}
}
