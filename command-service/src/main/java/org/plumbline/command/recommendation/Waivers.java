package org.plumbline.command.recommendation;

import static org.plumbline.kernel.meeting.DecisionType.WAIVE_EMBEDDING;
import static org.plumbline.kernel.meeting.DecisionType.WAIVE_IMPACT;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.meeting.Decided;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;

/** What a board does without when it closes, as the record of its meeting says it. */
record Waivers(CloseRecommendation closure) {

    /** Where the closure is minuted with its rationale, in the same words. */
    String withRationale() {
        return Stream.concat(Stream.of(closure.rationale()), each().map(Decided::text))
                .collect(Collectors.joining(" "));
    }

    /** Each as a decision of its own: an earlier decision to close does not say them. */
    Stream<Decided> each() {
        return Stream.of(
                        waived(WAIVE_IMPACT, "Impact waived: ", closure.impactWaiver()),
                        waived(WAIVE_EMBEDDING, "Embedding waived: ", closure.embeddingWaiver()))
                .flatMap(Optional::stream);
    }

    private Optional<Decided> waived(DecisionType type, String what, @Nullable String why) {
        return Optional.ofNullable(why)
                .filter(reason -> !reason.isBlank())
                .map(reason -> new Decided(
                        closure.meetingId(), type, closure.recommendationId(), what + reason, closure.effectiveOn()));
    }
}
