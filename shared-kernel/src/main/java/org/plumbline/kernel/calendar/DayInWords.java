package org.plumbline.kernel.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it in a sentence: 3 March 2025. */
public final class DayInWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return FULL.format(day);
    }
}
