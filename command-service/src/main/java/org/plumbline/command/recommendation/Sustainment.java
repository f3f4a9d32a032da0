package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long new practice has held.
 *
 * @param required how many periods in a row it must hold; 0 before embedding began
 * @param held for how many it has
 * @param endedOn the last day of the latest period recorded
 */
public record Sustainment(int required, int held, Optional<LocalDate> endedOn) {

    static Sustainment none() {
        return new Sustainment(0, 0, Optional.empty());
    }

    boolean hasBegun() {
        return required > 0;
    }

    boolean isEnough() {
        return hasBegun() && held >= required;
    }

    Sustainment begun(int periods) {
        return new Sustainment(periods, 0, endedOn);
    }

    /** @param periodTo its last day, or null where only its name was recorded */
    Sustainment recorded(int inARow, @Nullable LocalDate periodTo) {
        return new Sustainment(required, inARow, periodTo == null ? endedOn : Optional.of(periodTo));
    }

    /** What was recorded stays recorded, and counts no longer. */
    Sustainment ended() {
        return new Sustainment(0, 0, endedOn);
    }
}
