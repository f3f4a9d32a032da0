package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * For how long work has waited.
 *
 * @param since when the hold that lasts began
 * @param until its last day
 * @param daysBefore how long the holds before it lasted, all together
 */
public record Holds(Optional<LocalDate> since, Optional<LocalDate> until, long daysBefore) {

    static Holds none() {
        return new Holds(Optional.empty(), Optional.empty(), 0);
    }

    boolean isHeld() {
        return until.isPresent();
    }

    boolean hasRunOutOn(LocalDate day) {
        return until.filter(last -> !last.isAfter(day)).isPresent();
    }

    Holds begun(LocalDate from, LocalDate to) {
        return new Holds(Optional.of(from), Optional.of(to), daysBefore);
    }

    /** On that day, or on its last where that was before. */
    Holds ended(LocalDate on) {
        LocalDate last = until.filter(on::isAfter).orElse(on);
        long lasted = since.map(from -> Math.max(0, ChronoUnit.DAYS.between(from, last)))
                .orElse(0L);
        return new Holds(Optional.empty(), Optional.empty(), daysBefore + lasted);
    }
}
