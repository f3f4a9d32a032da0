package org.plumbline.command.decision;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_THE_DAY_OF_THE_MEETING;

import java.time.LocalDate;
import org.plumbline.kernel.calendar.DayInWords;
import org.plumbline.kernel.refusal.Refusals;

/** What is done at a meeting is effective on the day the meeting is held, even where it is recorded later. */
public final class TheDayOfTheMeeting {

    private TheDayOfTheMeeting() {}

    public static boolean is(LocalDate effectiveOn, LocalDate heldOn) {
        return effectiveOn.equals(heldOn);
    }

    /** Adds to the refusals that it is not. */
    public static Refusals check(Refusals refusals, LocalDate effectiveOn, LocalDate heldOn) {
        return refusals.when(!is(effectiveOn, heldOn), NOT_THE_DAY_OF_THE_MEETING, told(heldOn));
    }

    public static String told(LocalDate heldOn) {
        return "What is done at a meeting is effective on the day the meeting is held: " + DayInWords.of(heldOn) + ".";
    }
}
