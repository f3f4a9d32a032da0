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

    /**
     * @param first whether no earlier visit after the same inspection was on record when it began
     * @param firstLetterUnpublished whether the framework then said that a first letter is not published
     */
    record Known(
            String authority,
            String inspectionId,
            List<String> focusAreas,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean first,
            boolean firstLetterUnpublished) {

        Known on(LocalDate newFirstDay, LocalDate newLastDay) {
            return new Known(
                    authority, inspectionId, focusAreas, newFirstDay, newLastDay, first, firstLetterUnpublished);
        }

        Known begun(boolean isFirst, boolean isUnpublishedThen) {
            return new Known(authority, inspectionId, focusAreas, firstDay, lastDay, isFirst, isUnpublishedThen);
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

        Letter corrected(LocalDate day, int number) {
            return new Letter(day, number, findings, recommendationIds);
        }

        Letter and(@Nullable String recommendationId) {
            Stream<String> one = recommendationId == null ? Stream.empty() : Stream.of(recommendationId);
            return new Letter(
                    receivedOn,
                    sequence,
                    findings + 1,
                    Stream.concat(recommendationIds.stream(), one).distinct().toList());
        }
    }

    /** Whether it was published, on which day; or since when it is on record that it was not. */
    record Outcome(boolean published, LocalDate on) {}

    record LetterHere(Known known, Letter letter) implements Written {}

    /** Whether the letter is published is on record. */
    record LetterSettled(Known known, Letter letter, Outcome outcome) implements Written {}

    /** Cancelled, or everything that came of it is done. */
    record Ended(Known known) implements OnRecord {}
}
