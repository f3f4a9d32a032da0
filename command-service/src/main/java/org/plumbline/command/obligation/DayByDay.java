package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.obligation.ObligationState.Clock;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationDueSoon;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationMissed;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationRecalculated;

/**
 * What a day brings to a clock that still runs: another last day when the list of bank holidays changed, a reminder at 20,
 * 10, 5 and 1 working days, and in the end that it was missed. Each once; after days off, the most urgent reminder only.
 */
final class DayByDay {

    private static final List<Integer> REMINDERS = List.of(1, 5, 10, 20);

    private DayByDay() {}

    static List<ObligationEvent> check(Clock clock, CheckObligation c, WorkingCalendar calendar) {
        List<ObligationEvent> events = new ArrayList<>();
        recalculated(clock, c, calendar).forEach(events::add);
        LocalDate dueOn = events.isEmpty() ? clock.dueOn() : ((ObligationRecalculated) events.getFirst()).to();
        boolean isMissed = clock.isMissed() && dueOn.equals(clock.dueOn());
        if (c.effectiveOn().isAfter(dueOn)) {
            if (!isMissed) {
                events.add(new ObligationMissed(clock.authority(), c.effectiveOn(), c.obligationId(), dueOn));
            }
        } else {
            reminder(clock, c, calendar.workingDaysLeft(c.effectiveOn(), dueOn)).forEach(events::add);
        }
        return List.copyOf(events);
    }

    private static Stream<ObligationEvent> recalculated(Clock clock, CheckObligation c, WorkingCalendar calendar) {
        LocalDate dueOn = calendar.lastDay(
                clock.runsFrom(), clock.rule().days(), clock.rule().unit());
        if (calendar.version().equals(clock.calendarVersion()) || dueOn.equals(clock.dueOn())) {
            return Stream.empty();
        }
        return Stream.of(new ObligationRecalculated(
                clock.authority(),
                c.effectiveOn(),
                c.obligationId(),
                clock.dueOn(),
                dueOn,
                calendar.version(),
                calendar.isProvisional(dueOn),
                "Another list of bank holidays"));
    }

    private static Stream<ObligationEvent> reminder(Clock clock, CheckObligation c, int left) {
        return REMINDERS.stream()
                .filter(at -> left <= at)
                .findFirst()
                .filter(at -> at < clock.reminded())
                .map(at -> (ObligationEvent)
                        new ObligationDueSoon(clock.authority(), c.effectiveOn(), c.obligationId(), at))
                .stream();
    }
}
