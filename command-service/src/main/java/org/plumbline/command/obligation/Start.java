package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.kernel.calendar.DayUnit;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.ObligationCommand.StartClock;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;

/**
 * What starts a clock.
 *
 * @param day the one it counts from
 * @param effectiveOn the day that is recorded for
 */
public record Start(
        Inspected inspected,
        ClockRule rule,
        ClockTrigger trigger,
        List<String> recipients,
        LocalDate day,
        LocalDate effectiveOn) {

    /** Begins to count on the day after. */
    public ObligationStarted counted(String obligationId, WorkingCalendar calendar) {
        Period.Counted counted = Period.Counted.of(rule, day, calendar);
        return new ObligationStarted(
                inspected.authority(),
                effectiveOn,
                obligationId,
                inspected.inspectionId(),
                rule,
                day,
                counted.dueOn(),
                counted.calendarVersion(),
                counted.isProvisional(),
                trigger,
                recipients);
    }

    /** Nothing is counted: a letter states the last day, and whoever wrote it may change that or take it back. */
    static ObligationStarted stated(Inspected inspected, StartClock c, WorkingCalendar calendar) {
        int days = (int) ChronoUnit.DAYS.between(c.effectiveOn(), c.dueOn());
        var rule = new ClockRule("STATED", c.owed(), days, DayUnit.CALENDAR_DAYS, c.discharge(), c.basis(), true, true);
        List<String> recipients = c.recipients() == null ? List.of() : c.recipients();
        return new Start(inspected, rule, ClockTrigger.STATED, recipients, c.effectiveOn(), c.effectiveOn())
                .counted(c.obligationId(), calendar);
    }
}
