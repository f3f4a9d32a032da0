package org.plumbline.command.meeting;

import java.time.LocalDate;
import org.plumbline.kernel.calendar.WorkingCalendar;

/**
 * Agenda and reports of a council committee are open to inspection five clear days before the meeting (Local Government
 * Act 1972, section 100B(3)); neither the day of publication nor the day of the meeting is one of them.
 */
final class FiveClearDays {

    private static final int ENOUGH = 5;

    private FiveClearDays() {}

    static boolean holds(int clearDays) {
        return clearDays >= ENOUGH;
    }

    /** Working days between the two, neither counted; none when the meeting is no later than the next day. */
    static int between(LocalDate publishedOn, LocalDate heldOn, WorkingCalendar calendar) {
        LocalDate eve = heldOn.minusDays(1);
        return eve.isBefore(publishedOn) ? 0 : calendar.workingDaysLeft(publishedOn, eve);
    }
}
