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
 * @param knownFrom the first day the list speaks of
 * @param knownUntil the last day the list speaks of; what reaches beyond is provisional
 */
public record WorkingCalendar(String version, Set<LocalDate> bankHolidays, LocalDate knownFrom, LocalDate knownUntil) {

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
        return switch (unit) {
            case WORKING_DAYS -> lastWorkingDay(from, days);
            case MONTHS -> from.plusMonths(days);
            case CALENDAR_DAYS -> from.plusDays(days);
        };
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

    /** Whether such a period was counted over days that the list does not speak of. */
    public boolean isProvisional(LocalDate from, LocalDate due, DayUnit unit) {
        return unit == DayUnit.WORKING_DAYS && (from.isBefore(knownFrom) || due.isAfter(knownUntil));
    }
}
