package org.plumbline.query.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitNotified;

/**
 * A monitoring visit.
 *
 * @param state {@code NOTIFIED}, {@code SCHEDULED}, {@code IN_PROGRESS}, {@code FEEDBACK_RECEIVED},
 *     {@code LETTER_RECEIVED}, {@code PUBLISHED}, {@code NOT_PUBLISHED}, {@code ACTIONED} or {@code CANCELLED}
 * @param first whether it was the first after its inspection when it began
 * @param firstLetterUnpublished whether the framework then said that a first letter is not published
 * @param findings in the order they were recorded
 * @param ending how it was concluded or why it was cancelled
 */
public record VisitRow(
        String id,
        String inspectionId,
        List<String> focusAreas,
        LocalDate firstDay,
        LocalDate lastDay,
        String state,
        boolean first,
        boolean firstLetterUnpublished,
        @Nullable String feedback,
        @Nullable Letter letter,
        List<Finding> findings,
        @Nullable Ending ending) {

    public VisitRow {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /**
     * @param sequence the inspectorate's own count of its visits
     * @param overrideReason why it was published although it is the first
     * @param keptBecause why it is not published, or was not at first
     * @param keptUnpublishedOn since when it was on record as not published, though it was published since; or null
     * @param corrected what was recorded wrongly, the first first
     */
    public record Letter(
            LocalDate receivedOn,
            int sequence,
            @Nullable String sha256,
            @Nullable LocalDate publishedOn,
            @Nullable String overrideReason,
            @Nullable String keptBecause,
            @Nullable LocalDate keptUnpublishedOn,
            List<Corrected> corrected) {

        public Letter {
            corrected = corrected == null ? List.of() : List.copyOf(corrected);
        }
    }

    /** What was on record until that day, and what was wrong with it. */
    public record Corrected(LocalDate receivedOn, int sequence, LocalDate until, String reason) {}

    /**
     * One thing the letter says.
     *
     * @param recommendationId what it is about, or what a new concern became
     * @param newConcern what it asks for that nothing was about before
     * @param focusArea which of the focus areas it is about, or null
     */
    public record Finding(
            String findingId,
            @Nullable String recommendationId,
            Direction direction,
            String quote,
            int page,
            @Nullable String newConcern,
            @Nullable String focusArea,
            LocalDate on) {}

    public record Ending(String text, LocalDate on) {}

    static VisitRow notified(VisitNotified e) {
        return new VisitRow(
                e.visitId(),
                e.inspectionId(),
                e.focusAreas(),
                e.firstDay(),
                e.lastDay(),
                "NOTIFIED",
                false,
                true,
                null,
                null,
                List.of(),
                null);
    }

    VisitRow with(Consumer<VisitDraft> change) {
        VisitDraft draft = new VisitDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
