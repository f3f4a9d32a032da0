package org.plumbline.kernel.rules;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What the owner of an action said of it, where that is worse than the rules find; it holds until a meeting of the board has
 * seen it.
 *
 * @param since the day from which it holds
 */
public record Declared(WorkRating rating, String reason, LocalDate since) {

    /** The worse of the two on that day. */
    Rated over(Rated found, LocalDate today) {
        return rating.isWorseThan(found.rating()) && !today.isBefore(since)
                ? new Rated(rating, "Its owner declares it " + rating.name().toLowerCase(Locale.ROOT) + ": " + reason)
                : found;
    }
}
