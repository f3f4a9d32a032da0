package org.plumbline.kernel.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened at, or after, a monitoring visit. */
public sealed interface VisitEvent extends DomainEvent {

    String visitId();

    record VisitNotified(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            String inspectionId,
            List<String> focusAreas,
            LocalDate firstDay,
            LocalDate lastDay)
            implements VisitEvent {}

    record VisitScheduled(
            String authority, LocalDate effectiveOn, String visitId, LocalDate firstDay, LocalDate lastDay)
            implements VisitEvent {}

    /**
     * @param first whether no visit after the same inspection was on record that began on this day or before
     * @param firstLetterUnpublished whether the framework said that the letter of a first visit is not published; true
     *     where it is not said
     */
    record VisitStarted(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            boolean first,
            @Nullable Boolean firstLetterUnpublished)
            implements VisitEvent {

        public VisitStarted {
            firstLetterUnpublished = !Boolean.FALSE.equals(firstLetterUnpublished);
        }
    }

    /** The visit is completed: its inspectors say at its end what they found. */
    record VisitFeedbackRecorded(String authority, LocalDate effectiveOn, String visitId, String feedback)
            implements VisitEvent {}

    /** @param sha256 of the letter's file, or null when none was taken */
    record LetterReceived(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            LocalDate receivedOn,
            int sequence,
            @Nullable String sha256)
            implements VisitEvent {}

    /** What was recorded of the letter was wrong. */
    record LetterCorrected(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            LocalDate fromReceivedOn,
            LocalDate receivedOn,
            int fromSequence,
            int sequence,
            String reason)
            implements VisitEvent {}

    /**
     * @param overrideReason why the letter of a first visit was published all the same, or null
     * @param keptUnpublishedOn since when it was on record that it is not published, which no longer holds, or null
     */
    record LetterPublished(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            LocalDate publishedOn,
            @Nullable String overrideReason,
            @Nullable LocalDate keptUnpublishedOn)
            implements VisitEvent {}

    record LetterKeptUnpublished(String authority, LocalDate effectiveOn, String visitId, String reason)
            implements VisitEvent {}

    /**
     * @param recommendationId what it is about: one there was, the one that a new concern became, or null
     * @param newConcern what the letter asks for that no recommendation was about, or null
     * @param focusArea which of the visit's focus areas it is about; null beside these, and where it was not yet asked
     */
    record VisitFindingRecorded(
            String authority,
            LocalDate effectiveOn,
            String visitId,
            String findingId,
            @Nullable String recommendationId,
            Direction direction,
            String quote,
            int page,
            @Nullable String newConcern,
            @Nullable String focusArea)
            implements VisitEvent {}

    /** Everything that came of it was acted on. */
    record VisitActioned(String authority, LocalDate effectiveOn, String visitId, String summary)
            implements VisitEvent {}

    record VisitCancelled(String authority, LocalDate effectiveOn, String visitId, String reason)
            implements VisitEvent {}
}
