package org.plumbline.command.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a visit needs to know of the inspection it follows.
 *
 * @param authority Ofsted's number of the authority
 * @param confirmed whether the findings of its report are confirmed
 * @param ended whether it was concluded, or another took its place
 * @param receivedOn when its report was received
 * @param visitsBegun the first day of each visit after it that has begun
 * @param firstLetterUnpublished whether its framework says that the letter of the first visit is not published
 */
public record Intervention(
        String authority,
        boolean confirmed,
        boolean ended,
        Optional<LocalDate> receivedOn,
        List<LocalDate> visitsBegun,
        boolean firstLetterUnpublished) {

    public Intervention {
        visitsBegun = List.copyOf(visitsBegun);
    }

    boolean isBefore(LocalDate day) {
        return receivedOn.filter(day::isAfter).isPresent();
    }

    /** Whether no visit that has begun came on that day or before. */
    boolean isFirst(LocalDate day) {
        return visitsBegun.stream().allMatch(day::isBefore);
    }
}
