package org.plumbline.command.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is done at a meeting is effective on the day the meeting is held, even where it is recorded later. */
public final class TheDayOfTheMeeting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private TheDayOfTheMeeting() {}

    public static boolean is(LocalDate effectiveOn, LocalDate heldOn) {
        return effectiveOn.equals(heldOn);
    }

    public static String told(LocalDate heldOn) {
        return "What is done at a meeting is effective on the day the meeting is held: " + DAY.format(heldOn) + ".";
    }
}
