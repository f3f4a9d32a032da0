package org.plumbline.command.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decisions need to know of a monitoring visit. */
public sealed interface VisitState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    record NotNotified() implements VisitState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    /** Notice was given. */
    sealed interface OnRecord extends VisitState {

        Known known();

        @Override
        default String authority() {
            return known().authority();
        }
    }

    /** @param first whether no earlier visit after the same inspection was on record when it began */
    record Known(String authority, String inspectionId, LocalDate firstDay, LocalDate lastDay, boolean first) {

        Known on(LocalDate newFirstDay, LocalDate newLastDay) {
            return new Known(authority, inspectionId, newFirstDay, newLastDay, first);
        }

        Known begun(boolean isFirst) {
            return new Known(authority, inspectionId, firstDay, lastDay, isFirst);
        }
    }

    record Notified(Known known) implements OnRecord {}

    record Scheduled(Known known) implements OnRecord {}

    record InProgress(Known known) implements OnRecord {}

    record FeedbackReceived(Known known) implements OnRecord {}

    /** The letter is here. */
    sealed interface Written extends OnRecord {

        Letter letter();
    }

    /**
     * @param findings how many things it says are on record
     * @param recommendationIds what they are about
     */
    record Letter(LocalDate receivedOn, int sequence, int findings, List<String> recommendationIds) {

        Letter and(@Nullable String recommendationId) {
            Stream<String> one = recommendationId == null ? Stream.empty() : Stream.of(recommendationId);
            return new Letter(
                    receivedOn,
                    sequence,
                    findings + 1,
                    Stream.concat(recommendationIds.stream(), one).distinct().toList());
        }
    }

    record LetterHere(Known known, Letter letter) implements Written {}

    /** Whether the letter is published is on record. */
    record LetterSettled(Known known, Letter letter) implements Written {}

    /** Cancelled, or everything that came of it is done. */
    record Ended(Known known) implements OnRecord {}
}
