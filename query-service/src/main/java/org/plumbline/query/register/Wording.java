package org.plumbline.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.RecommendationWorded.*;

/**
 * What became of the words of a finding.
 *
 * @param corrections in their order; the text is what the last of them made it
 * @param proposal what awaits a decision, or null
 */
public record Wording(
        List<Correction> corrections, @Nullable Proposal proposal) {

    /** What the text was, what it became, and where the published report says so. */
    public record Correction(
            String from, String to, String printedAt, String proposedBy, String agreedBy, LocalDate on) {}

    /** What somebody says the published report says. */
    public record Proposal(
            String proposalId, String to, String printedAt, String reason, String proposedBy, LocalDate on) {}

    public Wording {
        corrections = List.copyOf(corrections);
    }

    static Wording asConfirmed() {
        return new Wording(List.of(), null);
    }

    Wording and(RecommendationWorded event) {
        return switch (event) {
            case TranscriptionProposed e ->
                new Wording(
                        corrections,
                        new Proposal(
                                e.proposalId(), e.to(), e.printedAt(), e.reason(), e.proposedBy(), e.effectiveOn()));
            case TranscriptionCorrected e -> {
                var correction =
                        new Correction(e.from(), e.to(), e.printedAt(), e.proposedBy(), e.agreedBy(), e.effectiveOn());
                yield new Wording(
                        Stream.concat(corrections.stream(), Stream.of(correction))
                                .toList(),
                        null);
            }
            case TranscriptionDeclined _ -> new Wording(corrections, null);
        };
    }
}
