package org.plumbline.command.incident;

import java.time.LocalDate;

/** UK GDPR, Article 33(1): not later than 72 hours after having become aware; weekends and holidays count. */
final class TheRegulatorIsToldWithin72Hours {

    private static final int DAYS = 72 / 24;

    private TheRegulatorIsToldWithin72Hours() {}

    /** The day on which, at the hour it became known, they end. */
    static LocalDate end(LocalDate known) {
        return known.plusDays(DAYS);
    }

    static boolean havePassed(LocalDate known, LocalDate day) {
        return day.isAfter(end(known));
    }
}
