package org.plumbline.command.decision;

import java.time.LocalDate;
import java.util.Optional;

/** A decision may be recorded late, but is never dated before what it decides on: that would let it choose its rules. */
public final class NothingIsDecidedBeforeItsCause {

    private NothingIsDecidedBeforeItsCause() {}

    /** It says nothing of what has no cause on record. */
    public static boolean holds(LocalDate effectiveOn, Optional<LocalDate> cause) {
        return cause.filter(effectiveOn::isBefore).isEmpty();
    }
}
