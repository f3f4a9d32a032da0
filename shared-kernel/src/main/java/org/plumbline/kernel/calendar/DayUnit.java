package org.plumbline.kernel.calendar;

/** What a period is counted in. */
public enum DayUnit {
    WORKING_DAYS,
    /** To the same day of a later month, or its last day where it has no such day. */
    MONTHS,
    CALENDAR_DAYS
}
