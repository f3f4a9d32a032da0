package org.plumbline.command.decision;

import java.time.LocalDate;
import org.plumbline.kernel.refusal.Invalid;

/** The day something happened: it may be recorded late, never early. */
public final class EffectiveOn {

    private EffectiveOn() {}

    /**
     * Refuses what has not happened yet.
     *
     * @throws Invalid when the day is still to come
     */
    public static void notInTheFuture(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw Invalid.field("effectiveOn", "must not be in the future");
        }
    }
}
