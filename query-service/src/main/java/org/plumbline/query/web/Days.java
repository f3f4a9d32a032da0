package org.plumbline.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates as people in England write them, for templates: {@code ${@days.full(dueOn)}}. */
@Component("days")
public class Days {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /** 3 December 2026. */
    public String full(@Nullable LocalDate day) {
        return day == null ? "" : FULL.format(day);
    }

    /** December 2026. */
    public String month(@Nullable LocalDate day) {
        return day == null ? "" : MONTH.format(day);
    }

    /** 3 December 2026 at 2:05pm, in England. */
    public String at(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var here = moment.atZone(ENGLAND);
        return FULL.format(here) + " at " + HOUR.format(here).toLowerCase(Locale.UK);
    }

    public String at(Date moment) {
        return at(moment.toInstant());
    }
}
