package org.plumbline.kernel.calendar;

/** What a period is counted in. */
public enum DayUnit {
    WORKING_DAYS,
    CALENDAR_DAYS
}
