package org.plumbline.kernel.measure;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** How long the periods of a measure are. A period is named by its first day. */
public enum Frequency {
    ANNUAL("of the month that the baseline's period begins with"),
    MONTHLY("of a month"),
    QUARTERLY("of January, April, July or October"),
    /** The terms of an English school year, which begin in September, January and April here. */
    TERMLY("of September, January or April");

    private static final Set<Month> QUARTERS = Set.of(Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER);
    private static final Set<Month> TERMS = Set.of(Month.SEPTEMBER, Month.JANUARY, Month.APRIL);

    private final String begins;

    Frequency(String begins) {
        this.begins = begins;
    }

    /** What a first day must be, as a rule that a person can read. */
    public String rule() {
        return "must be the first day " + begins;
    }

    /** @param baselineFrom first day of the baseline's period, which years are counted from */
    public boolean isFirstDay(LocalDate day, LocalDate baselineFrom) {
        return day.getDayOfMonth() == 1
                && switch (this) {
                    case MONTHLY -> true;
                    case QUARTERLY -> QUARTERS.contains(day.getMonth());
                    case TERMLY -> TERMS.contains(day.getMonth());
                    case ANNUAL -> day.getMonth() == baselineFrom.getMonth();
                };
    }

    public LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusMonths(months(firstDay)).minusDays(1);
    }

    private int months(LocalDate firstDay) {
        return switch (this) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case TERMLY ->
                switch (firstDay.getMonth()) {
                    case SEPTEMBER -> 4;
                    case JANUARY -> 3;
                    default -> 5;
                };
            case ANNUAL -> 12;
        };
    }

    /** The period as people name it, such as {@code January 2025} or {@code January to March 2025}. */
    public String say(LocalDate firstDay) {
        LocalDate last = lastDay(firstDay);
        if (this == MONTHLY) {
            return month(firstDay) + " " + firstDay.getYear();
        }
        String first = month(firstDay) + (firstDay.getYear() == last.getYear() ? "" : " " + firstDay.getYear());
        return first + " to " + month(last) + " " + last.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
