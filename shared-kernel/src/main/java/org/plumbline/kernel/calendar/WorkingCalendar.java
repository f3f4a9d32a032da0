package org.plumbline.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts days. A working day is not a Saturday or Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales
 * (SI 2007/462, regulation 1(2)). The day a period runs from is not counted; its last day counts whole.
 *
 * @param version names the list of bank holidays
 * @param bankHolidays days, Good Friday and Christmas Day among them
 * @param knownUntil the last day the list speaks of; what reaches beyond is provisional
 */
public record WorkingCalendar(String version, Set<LocalDate> bankHolidays, LocalDate knownUntil) {

    public WorkingCalendar {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** The last day of a period of {@code days} that runs from {@code from}. */
    public LocalDate lastDay(LocalDate from, int days, DayUnit unit) {
        return unit == DayUnit.CALENDAR_DAYS ? from.plusDays(days) : lastWorkingDay(from, days);
    }

    private LocalDate lastWorkingDay(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** Working days after {@code day} up to and with {@code due}; negative by as many as {@code day} is late. */
    public int workingDaysLeft(LocalDate day, LocalDate due) {
        return day.isAfter(due) ? -workingDaysBetween(due, day) : workingDaysBetween(day, due);
    }

    private int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isProvisional(LocalDate due) {
        return due.isAfter(knownUntil);
    }
}
