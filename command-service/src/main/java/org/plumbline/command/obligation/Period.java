package org.plumbline.command.obligation;

import java.time.LocalDate;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ClockRule;

/**
 * From when to when a clock runs.
 *
 * @param runsFrom the day it counts from, which is not counted
 * @param isExtended whether its last day is one that somebody set, rather than counted
 */
record Period(LocalDate runsFrom, Counted counted, boolean isExtended) {

    /** A last day, and the list of bank holidays it was found with. */
    record Counted(LocalDate dueOn, String calendarVersion, boolean isProvisional) {

        static Counted of(ClockRule rule, LocalDate runsFrom, WorkingCalendar calendar) {
            LocalDate dueOn = calendar.lastDay(runsFrom, rule.days(), rule.unit());
            return new Counted(dueOn, calendar.version(), calendar.isProvisional(runsFrom, dueOn, rule.unit()));
        }

        /** Whether another list of bank holidays says something else of it. */
        boolean differsFrom(Counted other) {
            return !calendarVersion.equals(other.calendarVersion)
                    && (!dueOn.equals(other.dueOn) || isProvisional != other.isProvisional);
        }
    }

    Period counted(Counted other) {
        return new Period(runsFrom, other, isExtended);
    }

    Period extended(LocalDate to) {
        return new Period(runsFrom, new Counted(to, counted.calendarVersion(), false), true);
    }
}
